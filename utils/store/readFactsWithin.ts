import type { IDBPTransaction } from 'idb';
import { intersect } from '../intervals/intersect';
import { lengthMs } from '../intervals/lengthMs';
import type { Facts } from '../totals/deriveTotals';
import { type Absence, ALL_SYSTEMS, type CalendarDay, type DayTotals } from '../totals/facts';
import { openId } from './absenceRows';
import { LONGEST_LOAD_MS } from './longestLoad';
import type { FactReading } from './readFacts';
import type { AlongsideSchema } from './schema';

type DayStore = 'absences' | 'calendar' | 'days' | 'entries' | 'spans' | 'waits';

/** What one or several days are read from. */
export const dayStores: DayStore[] = ['absences', 'calendar', 'days', 'entries', 'spans', 'waits'];

/** A reading transaction over `dayStores`. */
export type DayReading = IDBPTransaction<AlongsideSchema, DayStore[], 'readonly'>;

/** The stores that the facts of some days are read from, in any transaction that has them. */
type FactsOfDaysReading = FactReading & {
  objectStore(name: 'calendar'): { getAll(range: IDBKeyRange): Promise<CalendarDay[]> };
  objectStore(name: 'days'): { getAll(range: IDBKeyRange): Promise<DayTotals[]> };
};

/**
 * The facts that meet some days written down, from one to another, among them those still open.
 * `readFacts` reads on to the present, which for a day of last month is a month's facts; here only
 * so far as one that began in these days can end. `origin` is this installation's id.
 */
export async function readFactsWithin(
  reading: FactsOfDaysReading,
  [first, last]: readonly [CalendarDay, CalendarDay],
  origin: string,
): Promise<Facts> {
  const [start, end] = [first.start, last.end];
  const absences = reading.objectStore('absences');
  const spans = reading.objectStore('spans').index('byEnd');
  const longestWait = IDBKeyRange.bound(start, end + LONGEST_LOAD_MS, true);
  const [closed, away, locked, spansWithin, waits, later, totals] = await Promise.all([
    absences.index('byEnd').getAll(IDBKeyRange.lowerBound(start, true)),
    absences.get(openId('away')),
    absences.get(openId('locked')),
    spans.getAll(IDBKeyRange.bound(start, end, true)),
    reading.objectStore('waits').index('byEnd').getAll(longestWait),
    reading.objectStore('calendar').getAll(IDBKeyRange.lowerBound(last.date, true)),
    reading.objectStore('days').getAll(IDBKeyRange.lowerBound([last.date, []])),
  ]);
  const allAbsences = [...closed, away, locked].filter((absence) => absence !== undefined);
  const own = totals.filter((row) => row.systemId === ALL_SYSTEMS && row.origin === origin);
  const latest = latestEnd(end, later, own, allAbsences);
  const spansAfter = latest > end ? await spans.getAll(IDBKeyRange.bound(end, latest, true)) : [];
  const began = (row: { start: number }) => row.start < end;
  return {
    spans: [...spansWithin, ...spansAfter.filter(began)],
    absences: allAbsences.filter(began),
    waits: waits.filter(began),
  };
}

/**
 * The latest instant at which a span that began before `end` may end. Every day that a span
 * touches is written down, so it ends where no day follows; and a day is not covered by one span
 * if less of it was in sight than its absences leave.
 */
function latestEnd(
  end: number,
  later: readonly CalendarDay[],
  totals: readonly DayTotals[],
  absences: readonly Absence[],
): number {
  const gone = absences.map((absence) => ({ ...absence, end: absence.end ?? Infinity }));
  let latest = end;
  for (const day of later) {
    if (day.start > latest) return latest;
    const row = totals.find(({ date }) => date === day.date);
    if (row === undefined) return Infinity;
    latest = day.end;
    const coveredMs = row.withBesideMs + lengthMs(intersect([day], gone));
    if (coveredMs < day.end - day.start) return latest;
  }
  return latest;
}
