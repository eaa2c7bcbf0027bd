import { browser } from 'wxt/browser';
import { changeSettings } from '../settings/settingsStore';
import type { OwnSystem, Settings } from '../settings/settings';
import { z } from '../schema';

const KEY = 'wanted';

const wantedSystem = z.object({
  id: z.string(),
  name: z.string(),
  matches: z.array(z.string()),
});

/**
 * Puts down the system that a person is about to be asked for; with the id of one there is, it is
 * further places for that, which comes back if it was removed. One write without a read before
 * it, because the browser's prompt closes the popup at once and nothing after it would run.
 */
export function storeWanted(system: OwnSystem): Promise<void> {
  return browser.storage.local.set({ [KEY]: system });
}

/**
 * Takes the wanted system, if there is one, among the person's own. One at a time; one that was
 * put down meanwhile is left where it is, and whoever listens to `onWanted` takes it next.
 */
export async function adoptWanted(): Promise<void> {
  await navigator.locks.request('wanted', async () => {
    const stored = await readWanted();
    if (stored === undefined) return;
    const wanted = wantedSystem.safeParse(stored);
    if (wanted.success) await changeSettings((settings) => withSystem(settings, wanted.data));
    const isStillThat = JSON.stringify(await readWanted()) === JSON.stringify(stored);
    if (isStillThat) await browser.storage.local.remove(KEY);
  });
}

async function readWanted(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Calls `listener` when a system was put down as wanted. */
export function onWanted(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue !== undefined) listener();
  });
}

function withSystem(settings: Settings, system: OwnSystem): Settings {
  if (settings.systems.some(({ id }) => id === system.id)) {
    const systems = settings.systems.map((known) =>
      known.id === system.id ? withPlaces(known, system.matches) : known,
    );
    return { ...settings, systems };
  }
  const isKnown = settings.systems.some(
    ({ archived, matches }) =>
      archived !== true && system.matches.every((pattern) => matches.includes(pattern)),
  );
  return isKnown ? settings : { ...settings, systems: [...settings.systems, system] };
}

function withPlaces({ id, name, matches }: OwnSystem, more: readonly string[]): OwnSystem {
  return { id, name, matches: [...new Set([...matches, ...more])] };
}
