import type { Interval } from '../intervals/interval';
import { ALL_SYSTEMS, type DayTotals } from '../totals/facts';
import { withoutSystem } from '../totals/withoutSystem';
import { dropUnmet } from './cutOut';
import { reopenDays } from './reopenDays';
import { rewrite } from './rewrite';
import { rowsOfDate } from './rowsOfDate';
import type { Database, Rewriting } from './schema';

/** What deleting a system rests on. */
export interface Forgetting {
  /** This installation's id. */
  origin: string;
  /** The facts of a day that began before this (ms) may be gone. */
  factsKeptSince: number;
}

/**
 * Deletes all that is kept of one case system, in one transaction. Days whose facts are kept are
 * worked out again without it; of older ones the row of all systems together is worked out from
 * the rows of the others (`withoutSystem`).
 */
export async function forgetSystem(
  database: Database,
  systemId: string,
  { origin, factsKeptSince }: Forgetting,
): Promise<void> {
  await rewrite(database, async (writing) => {
    const gone = await forgetFactsOf(writing, systemId);
    if (gone !== null) {
      await dropUnmet(writing, gone);
      await reopenDays(writing, gone.start, gone.end, origin, factsKeptSince);
    }
    await forgetTotalsOf(writing, systemId);
    const disruptions = writing.objectStore('disruptions');
    for (const row of await disruptions.getAll()) {
      if (row.systemId === systemId) await disruptions.delete(row.id);
    }
  });
}

/** Gives the stretch of time in which they lay; null where there were none. */
async function forgetFactsOf(writing: Rewriting, systemId: string): Promise<Interval | null> {
  let gone: Interval | null = null;
  for (const name of ['spans', 'waits'] as const) {
    const store = writing.objectStore(name);
    for (const row of await store.getAll()) {
      if (row.systemId !== systemId) continue;
      await store.delete(row.id);
      const { start, end }: Interval = gone ?? row;
      gone = { start: Math.min(start, row.start), end: Math.max(end, row.end) };
    }
  }
  return gone;
}

async function forgetTotalsOf(writing: Rewriting, systemId: string): Promise<void> {
  const days = writing.objectStore('days');
  const gone = (await days.getAllKeys()).filter(([, of]) => of === systemId);
  for (const [date, , origin] of gone) {
    await days.delete([date, systemId, origin]);
    const all = await days.get([date, ALL_SYSTEMS, origin]);
    if (all === undefined) continue;
    const rows = await days.getAll(rowsOfDate(date));
    const isOther = (row: DayTotals) => row.origin === origin && row.systemId !== ALL_SYSTEMS;
    await days.put(withoutSystem(all, rows.filter(isOther)));
  }
}
