import { instantOf } from '../days/instantOf';
import { weekStartOf } from '../days/weekStartOf';
import type { LocalDate } from '../totals/facts';
import { allOrNothing } from './allOrNothing';
import type { Database } from './schema';

const stores = ['calendar', 'days', 'disruptions', 'entries', 'nudges', 'weeks'] as const;

/**
 * Deletes what is of a date before `keptFrom`, taken back or not: totals, entries, what got in the
 * way, weeks that were over by then, tips shown, and the bounds of days. The last bounds written
 * down stay, however old: the next day begins where they end.
 */
export async function forgetPastRetention(database: Database, keptFrom: LocalDate): Promise<void> {
  await allOrNothing(database, stores, async (writing) => {
    const before = IDBKeyRange.upperBound(keptFrom, true);
    await writing.objectStore('days').delete(IDBKeyRange.upperBound([keptFrom], true));
    const week = IDBKeyRange.upperBound(weekStartOf(keptFrom), true);
    await writing.objectStore('weeks').delete(week);
    for (const name of ['entries', 'disruptions'] as const) {
      const store = writing.objectStore(name);
      const keys = await store.index('byDate').getAllKeys(before);
      await Promise.all(keys.map((key) => store.delete(key)));
    }
    const nudges = writing.objectStore('nudges');
    const shownBefore = IDBKeyRange.upperBound(instantOf(keptFrom, 0), true);
    const shown = await nudges.index('byShownAt').getAllKeys(shownBefore);
    await Promise.all(shown.map((key) => nudges.delete(key)));

    const calendar = writing.objectStore('calendar');
    const last = await calendar.openKeyCursor(null, 'prev');
    if (last !== null) {
      const latest = last.key < keptFrom ? last.key : keptFrom;
      await calendar.delete(IDBKeyRange.upperBound(latest, true));
    }
  });
}
