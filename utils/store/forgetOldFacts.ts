import { FACTS_KEPT_MS } from './reopenDays';
import type { FactWriting } from './schema';

/**
 * Deletes the facts of the minute that ended more than 31 days before `now` (ms), once their days
 * have totals. An open absence has no end, and stays.
 */
export async function forgetOldFacts(writing: FactWriting, now: number): Promise<void> {
  const old = IDBKeyRange.upperBound(now - FACTS_KEPT_MS, true);
  for (const name of ['spans', 'absences', 'waits'] as const) {
    const store = writing.objectStore(name);
    const keys = await store.index('byEnd').getAllKeys(old);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
}
