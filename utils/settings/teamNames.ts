import { browser } from 'wxt/browser';
import { z } from '../schema';
import { loadInForce } from './loadSetup';
import { changeSettings } from './settingsStore';

const KEY = 'teamNames';
const names = z.array(z.tuple([z.string(), z.string()]));

/**
 * Keeps the names of systems that a policy, a build or a team's file had and has no more, among the
 * removed ones of the person's own, so that the time already counted keeps its name. What it last
 * saw is written down after that, so that a run cut short is done again.
 */
export async function keepTeamNames(): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const { layers } = await loadInForce();
    const all = [layers.policy.teamConfig, layers.build, layers.teamFile];
    // Strongest last: it names a system that several have.
    const now = new Map(
      all.toReversed().flatMap((team) => team?.systems.map(({ id, name }) => [id, name]) ?? []),
    );
    const before = await namesBefore();
    const gone = [...before].filter(([id]) => !now.has(id));
    if (gone.length > 0) await keepRemoved(gone);
    const isNews = JSON.stringify([...before]) !== JSON.stringify([...now]);
    if (isNews) await browser.storage.local.set({ [KEY]: [...now] });
  });
}

type Name = readonly [systemId: string, name: string];

async function namesBefore(): Promise<Map<string, string>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = names.safeParse(stored);
  return new Map(read.success ? read.data : []);
}

async function keepRemoved(gone: readonly Name[]): Promise<void> {
  await changeSettings((settings) => {
    const archived = gone
      .filter(([id]) => settings.systems.every((system) => system.id !== id))
      .map(([id, name]) => ({ id, name, matches: [], archived: true }));
    const renamed = settings.systems.map((system) => {
      const name = gone.find(([id]) => id === system.id)?.[1];
      return name !== undefined && system.archived === true ? { ...system, name } : system;
    });
    return { ...settings, systems: [...renamed, ...archived] };
  });
}
