import { browser } from 'wxt/browser';
import { z } from '../schema';
import { defaultsSchema, type TeamDefaults } from '../systems/teamConfig';

const KEY = 'suggestions';
const SINCE_KEY = 'installedAt';
/** So long an installation is new: a policy arrives some seconds after the first start. */
const NEW_FOR_MS = 24 * 60 * 60_000;

/** What was fit for the build it came from is fit to be read again. */
const kept = defaultsSchema(1);
const instant = z.number();

/** What storage must be asked for, for `firstSuggestions`. */
export const suggestionsKeys: readonly string[] = [KEY, SINCE_KEY];

/**
 * What an organisation suggested while this installation was new; nothing where there was none. It
 * is what applies until the person says otherwise: an update of its file or policy could otherwise
 * have evidence deleted, or past days come to other figures. What cannot be understood suggests
 * nothing. `stored` is what storage gave for `suggestionsKeys`, `now` in ms.
 */
export async function firstSuggestions(
  current: TeamDefaults,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): Promise<TeamDefaults> {
  if (!isNews(current, stored, now)) return suggestionsIn(stored);
  return navigator.locks.request('suggestions', async () => {
    const latest = await browser.storage.local.get([...suggestionsKeys]);
    return isNews(current, latest, now) ? keep(current, latest, now) : suggestionsIn(latest);
  });
}

/**
 * Takes suggestions over that the person has looked at and agreed to, in place of the earlier ones
 * of the same kinds.
 */
export async function agreeToSuggestions(agreed: TeamDefaults): Promise<void> {
  await navigator.locks.request('suggestions', async () => {
    const stored = await browser.storage.local.get([...suggestionsKeys]);
    await browser.storage.local.set({ [KEY]: { ...suggestionsIn(stored), ...agreed } });
  });
}

/** Calls `listener` when the person has agreed to other suggestions than those that held. */
export function onSuggestionsChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const { oldValue, newValue } = changes[KEY] ?? {};
    if (oldValue && newValue) listener();
  });
}

/** Whether something is suggested to a new installation that it has not heard of. */
function isNews(
  current: TeamDefaults,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): boolean {
  if (stored[KEY] === undefined) return true;
  const since = instant.safeParse(stored[SINCE_KEY]);
  const isNew = since.success && Math.abs(now - since.data) < NEW_FOR_MS;
  const known = suggestionsIn(stored);
  return isNew && Object.keys(current).some((field) => !Object.hasOwn(known, field));
}

function suggestionsIn({ [KEY]: stored }: Readonly<Record<string, unknown>>): TeamDefaults {
  const read = kept.safeParse(stored);
  return read.success ? read.data : {};
}

async function keep(
  current: TeamDefaults,
  stored: Readonly<Record<string, unknown>>,
  now: number,
): Promise<TeamDefaults> {
  const all = { ...current, ...suggestionsIn(stored) };
  const isFirst = stored[KEY] === undefined;
  await browser.storage.local.set({ [KEY]: all, ...(isFirst ? { [SINCE_KEY]: now } : {}) });
  return all;
}
