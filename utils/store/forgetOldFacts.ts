import type { LocalDate } from '../totals/facts';
import { allOrNothing } from './allOrNothing';
import { withoutTotals } from './closeDays';
import { type Database, factStores } from './schema';

/**
 * Deletes the facts of the minute that ended before `keptSince` (ms). Facts of a day that is
 * without its totals stay until it has them: `origin` and `keptFrom` as `closeFinishedDays` has
 * them. An open absence has no end, and stays.
 */
export async function forgetOldFacts(
  database: Database,
  keptSince: number,
  origin: string,
  keptFrom: LocalDate = '',
): Promise<void> {
  await allOrNothing(database, factStores, async (writing) => {
    const [touched, closed] = await Promise.all([
      writing.objectStore('calendar').getAll(IDBKeyRange.lowerBound(keptFrom)),
      writing.objectStore('days').getAllKeys(IDBKeyRange.lowerBound([keptFrom])),
    ]);
    const waiting = withoutTotals(touched, closed, origin);
    const since = Math.min(keptSince, ...waiting.map(({ start }) => start));
    const old = IDBKeyRange.upperBound(since, true);
    for (const name of ['spans', 'absences', 'waits'] as const) {
      const store = writing.objectStore(name);
      const keys = await store.index('byEnd').getAllKeys(old);
      await Promise.all(keys.map((key) => store.delete(key)));
    }
  });
}
