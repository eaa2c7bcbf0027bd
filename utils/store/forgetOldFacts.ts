import type { LocalDate } from '../totals/facts';
import { allOrNothing } from './allOrNothing';
import { withoutTotals } from './closeDays';
import { type Database, factStores, type FactWriting } from './schema';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Deletes the facts of the minute that ended before `keptSince` (ms), a day's worth at a time, so
 * that a worker that is killed has little to do again. Facts of a day that is without its totals
 * stay until it has them: `origin` and `keptFrom` as `closeFinishedDays` has them. An open absence
 * has no end, and stays.
 */
export async function forgetOldFacts(
  database: Database,
  keptSince: number,
  origin: string,
  keptFrom: LocalDate = '',
): Promise<void> {
  let isDone = false;
  while (!isDone) {
    isDone = await allOrNothing(database, factStores, async (writing) => {
      const since = Math.min(keptSince, await firstWithoutTotals(writing, origin, keptFrom));
      const oldest = await oldestEnd(writing, since);
      if (oldest === undefined) return true;
      const until = Math.min(since, oldest + DAY_MS);
      for (const name of measured) await forgetBefore(writing.objectStore(name), until);
      return until === since;
    });
  }
}

const measured = ['spans', 'absences', 'waits'] as const;

/** When the first day begins that is without its totals; looked up anew, as a late fact reopens days. */
async function firstWithoutTotals(
  writing: FactWriting,
  origin: string,
  keptFrom: LocalDate,
): Promise<number> {
  const [touched, closed] = await Promise.all([
    writing.objectStore('calendar').getAll(IDBKeyRange.lowerBound(keptFrom)),
    writing.objectStore('days').getAllKeys(IDBKeyRange.lowerBound([keptFrom])),
  ]);
  const [first] = withoutTotals(touched, closed, origin);
  return first?.start ?? Infinity;
}

/** The end of the fact that ended first, of those that ended before `since`; ms. */
async function oldestEnd(writing: FactWriting, since: number): Promise<number | undefined> {
  const before = IDBKeyRange.upperBound(since, true);
  const oldest = await Promise.all(
    measured.map((name) => writing.objectStore(name).index('byEnd').openKeyCursor(before)),
  );
  const ends = oldest.flatMap((cursor) => (cursor === null ? [] : [cursor.key]));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

async function forgetBefore(
  store: {
    index(name: 'byEnd'): { getAllKeys(range: IDBKeyRange): Promise<string[]> };
    delete(key: string): Promise<void>;
  },
  until: number,
): Promise<void> {
  const keys = await store.index('byEnd').getAllKeys(IDBKeyRange.upperBound(until, true));
  await Promise.all(keys.map((key) => store.delete(key)));
}
