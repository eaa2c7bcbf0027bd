import { naturalBounds } from '../days/naturalBounds';
import type { Interval } from '../intervals/interval';
import type { Facts } from '../totals/deriveTotals';
import type { LocalDate } from '../totals/facts';
import { dayOf } from './calendar';
import { type DayWanted, hasFacts, type KeptDay, noFacts } from './readDay';
import { dayStores, readFactsWithin } from './readFactsWithin';
import type { Database } from './schema';

/** Several days as one moment had them. */
export interface RangeRows {
  from: LocalDate;
  to: LocalDate;
  /** Those of which anything measured is kept, in their order. */
  days: readonly KeptDay[];
}

/** How a range is looked for. */
export interface RangeWanted extends Omit<DayWanted, 'date'> {
  /** Two dates of the calendar, both included, in either order; a later one than today is today. */
  between: readonly [LocalDate, LocalDate];
}

/** Reads a range of days in one transaction. */
export async function readRange(database: Database, wanted: RangeWanted): Promise<RangeRows> {
  const { now, dayStartsAtMinutes, between, origin } = wanted;
  const reading = database.transaction(dayStores, 'readonly');
  const today = await dayOf(reading.objectStore('calendar'), now, dayStartsAtMinutes);
  const upToToday = (date: LocalDate) => (date < today.date ? date : today.date);
  const [one, other] = between.map(upToToday);
  const [from = today.date, to = today.date] = [one, other].toSorted();
  const [touched, totals] = await Promise.all([
    reading.objectStore('calendar').getAll(IDBKeyRange.bound(from, to)),
    reading.objectStore('days').getAll(IDBKeyRange.bound([from], [to, []])),
  ]);
  const derived = touched.filter((day) => hasFacts(day, totals, wanted));
  const [first, last] = [derived[0], derived.at(-1)];
  const facts =
    first === undefined || last === undefined
      ? noFacts
      : await readFactsWithin(reading, { start: first.start, end: last.end }, origin);
  const dates = new Set([...touched, ...totals].map(({ date }) => date));
  const days = [...dates].toSorted().map((date): KeptDay => {
    const day = touched.find((one) => one.date === date);
    return {
      day: day ?? naturalBounds(date, dayStartsAtMinutes),
      facts: day !== undefined && derived.includes(day) ? factsMeeting(facts, day) : noFacts,
      totals: totals.filter((row) => row.date === date),
    };
  });
  return { from, to, days };
}

function factsMeeting({ spans, absences, waits }: Facts, bounds: Interval): Facts {
  const meets = ({ start, end }: { start: number; end: number | null }) =>
    start < bounds.end && (end ?? Infinity) > bounds.start;
  return {
    spans: spans.filter(meets),
    absences: absences.filter(meets),
    waits: waits.filter(meets),
  };
}
