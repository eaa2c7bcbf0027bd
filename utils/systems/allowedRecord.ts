import { browser } from 'wxt/browser';
import { z } from '../schema';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';
import { allowedHosts } from './permissions';

const KEY = 'allowedHosts';

/** By host: when it was seen that the browser no longer allows it (ms); null while it does. */
const record = z.record(z.string(), z.nullable(z.number()));

type AllowedRecord = z.infer<typeof record>;

/** A system that the browser once allowed and does not allow now, since when at the latest (ms). */
export interface LostSystem {
  systemId: string;
  since: number;
}

/**
 * Notes which hosts of these systems the browser allows, as of `now` (ms), and gives the systems of
 * which it allowed one and no longer does. One that it never allowed is not lost: the person said
 * no, or was not asked yet.
 */
export async function noteAllowed(
  systems: readonly CaseSystem[],
  now: number,
): Promise<LostSystem[]> {
  return navigator.locks.request('allowedHosts', async () => {
    const before = await load();
    const allowed = new Set(await allowedHosts(systems));
    const after: AllowedRecord = {};
    for (const host of browserPatterns(systems)) {
      if (allowed.has(host)) after[host] = null;
      else if (Object.hasOwn(before, host)) after[host] = before[host] ?? now;
    }
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      await browser.storage.local.set({ [KEY]: after });
    }
    return systems.flatMap(({ id, matches }) => {
      const lostAt = browserPatterns([{ matches }]).flatMap((host) => after[host] ?? []);
      return lostAt.length === 0 ? [] : [{ systemId: id, since: Math.max(...lostAt) }];
    });
  });
}

async function load(): Promise<AllowedRecord> {
  const read = record.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : {};
}
