import { plusDays } from '../days/dayNumber';
import { naturalBounds } from '../days/naturalBounds';
import { weekStartOf } from '../days/weekStartOf';
import type { Interval } from '../intervals/interval';
import type { LocalDate } from '../totals/facts';
import { cutOut } from './cutOut';
import { rewrite } from './rewrite';
import type { Database, Rewriting } from './schema';

/** Dates of the calendar, both included. */
export interface DateRange {
  from: LocalDate;
  to: LocalDate;
}

/**
 * The stretch of time of some dates, by the bounds that were written down for the days in it and
 * beside it; it ends `now` (ms) at the latest, so that what goes on goes on.
 */
export async function stretchOf(
  database: Database,
  { from, to }: DateRange,
  dayStartsAtMinutes: number,
  now: number,
): Promise<Interval> {
  const calendar = database.transaction('calendar').store;
  const [before, within, after] = await Promise.all([
    calendar.openCursor(IDBKeyRange.upperBound(from, true), 'prev'),
    calendar.getAll(IDBKeyRange.bound(from, to)),
    calendar.openCursor(IDBKeyRange.lowerBound(to, true)),
  ]);
  const start = within.find(({ date }) => date === from)?.start;
  const end = within.find(({ date }) => date === to)?.end;
  const natural = naturalBounds(from, dayStartsAtMinutes).start;
  const naturalEnd = naturalBounds(to, dayStartsAtMinutes).end;
  return {
    start: start ?? Math.max(natural, before?.value.end ?? -Infinity),
    end: Math.min(now, end ?? Math.min(naturalEnd, after?.value.start ?? Infinity)),
  };
}

/**
 * Deletes all that is kept of some dates, in one transaction: what was measured in the stretch that
 * `stretchOf` gives for them, what was derived or added, on whichever computer, the tips shown, and
 * what was said of weeks that lie wholly within.
 */
export async function forgetDates(
  database: Database,
  range: DateRange,
  stretch: Interval,
): Promise<void> {
  await rewrite(database, async (writing) => {
    if (stretch.start < stretch.end) {
      await cutOut(writing, stretch);
      const nudges = writing.objectStore('nudges');
      const within = IDBKeyRange.bound(stretch.start, stretch.end, false, true);
      const shown = await nudges.index('byShownAt').getAllKeys(within);
      await Promise.all(shown.map((key) => nudges.delete(key)));
    }
    await forgetRowsOf(writing, range);
  });
}

async function forgetRowsOf(writing: Rewriting, { from, to }: DateRange): Promise<void> {
  const dates = IDBKeyRange.bound(from, to);
  for (const name of ['entries', 'disruptions'] as const) {
    const store = writing.objectStore(name);
    const keys = await store.index('byDate').getAllKeys(dates);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
  await writing.objectStore('days').delete(IDBKeyRange.bound([from], [to, []]));
  await writing.objectStore('calendar').delete(dates);
  const firstWeek = weekStartOf(plusDays(from, 6));
  const lastWeek = weekStartOf(plusDays(to, -6));
  if (firstWeek <= lastWeek) {
    await writing.objectStore('weeks').delete(IDBKeyRange.bound(firstWeek, lastWeek));
  }
}
