import type { IDBPTransaction } from 'idb';
import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import { lengthMs } from '../intervals/lengthMs';
import type { Facts } from '../totals/deriveTotals';
import { type Absence, ALL_SYSTEMS } from '../totals/facts';
import { openId } from './absenceRows';
import type { AlongsideSchema } from './schema';

type DayStore = 'absences' | 'calendar' | 'days' | 'entries' | 'spans' | 'waits';

/** What one or several days are read from. */
export const dayStores: DayStore[] = ['absences', 'calendar', 'days', 'entries', 'spans', 'waits'];

/** A reading transaction over `dayStores`. */
export type DayReading = IDBPTransaction<AlongsideSchema, DayStore[], 'readonly'>;

/** No page load that took longer is kept. */
const LONGEST_LOAD_MS = 10 * 60_000;

/**
 * The facts that meet some whole days written down, among them those still open. `readFacts` reads
 * on to the present, which for a day of last month is a month's facts; here only so far as one that
 * began in these days can end. `origin` is this installation's id.
 */
export async function readFactsWithin(
  reading: DayReading,
  bounds: Interval,
  origin: string,
): Promise<Facts> {
  const meeting = <Row extends { start: number }>(rows: readonly Row[]) =>
    rows.filter(({ start }) => start < bounds.end);
  const since = IDBKeyRange.lowerBound(bounds.start, true);
  const store = reading.objectStore('absences');
  const [closed, away, locked] = await Promise.all([
    store.index('byEnd').getAll(since),
    store.get(openId('away')),
    store.get(openId('locked')),
  ]);
  const absences = [...closed, away, locked].filter((absence) => absence !== undefined);
  const latest = await latestEnd(reading, bounds, absences, origin);
  const until = (end: number) => IDBKeyRange.bound(bounds.start, end, true);
  const [spans, waits] = await Promise.all([
    reading.objectStore('spans').index('byEnd').getAll(until(latest)),
    reading
      .objectStore('waits')
      .index('byEnd')
      .getAll(until(bounds.end + LONGEST_LOAD_MS)),
  ]);
  return { spans: meeting(spans), absences: meeting(absences), waits: meeting(waits) };
}

/**
 * The latest instant at which a span that began within the bounds may end. Every day that a span
 * touches is written down, so it ends where no day follows; and a day is not covered by one span
 * if less of it was in sight than its absences leave.
 */
async function latestEnd(
  reading: DayReading,
  bounds: Interval,
  absences: readonly Absence[],
  origin: string,
): Promise<number> {
  const gone = absences.map(({ start, end }) => ({ start, end: end ?? Infinity }));
  let latest = bounds.end;
  let cursor = await reading.objectStore('calendar').openCursor(null, 'prev');
  const later = [];
  while (cursor !== null && cursor.value.start >= bounds.end) {
    later.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  for (const day of later) {
    if (day.start > latest) return latest;
    const row = await reading.objectStore('days').get([day.date, ALL_SYSTEMS, origin]);
    if (row === undefined) return Infinity;
    latest = day.end;
    const coveredMs = row.withBesideMs + lengthMs(intersect([day], gone));
    if (coveredMs < day.end - day.start) return latest;
  }
  return latest;
}
