import { naturalBounds } from '../days/naturalBounds';
import type { Facts } from '../totals/deriveTotals';
import type { CalendarDay, DayTotals, Entry, LocalDate } from '../totals/facts';
import { dayOf } from './calendar';
import { type DayReading, dayStores, readFactsWithin } from './readFactsWithin';
import { rowsOfDate } from './rowsOfDate';
import type { Database } from './schema';

/** What is kept of one day. */
export interface KeptDay {
  day: CalendarDay;
  /** The facts that meet the day; none of a past day that nothing touched. */
  facts: Facts;
  /** Its totals, once it is over: of each system and all together, of every installation. */
  totals: readonly DayTotals[];
}

/** What the dashboard needs of the database for one day, as one moment had it. */
export interface DayRows extends KeptDay {
  today: CalendarDay;
  /** The day's entries, those taken back among them. */
  entries: readonly Entry[];
  /** The first date of which anything at all is kept; undefined when nothing ever was. */
  earliest: LocalDate | undefined;
}

/** How a day is looked for. */
export interface DayWanted {
  /** Null for today, which is also read for a date that has not come. */
  date: LocalDate | null;
  now: number;
  dayStartsAtMinutes: number;
  /** This installation's id. */
  origin: string;
  /** The facts of a day that began before this (ms) may be gone: where it has totals, they count. */
  factsKeptSince: number;
}

/** Reads a day in one transaction, by the bounds that were written down for it. */
export async function readDay(database: Database, wanted: DayWanted): Promise<DayRows> {
  const { now, dayStartsAtMinutes } = wanted;
  const reading = database.transaction(dayStores, 'readonly');
  const today = await dayOf(reading.objectStore('calendar'), now, dayStartsAtMinutes);
  const past = wanted.date !== null && wanted.date < today.date ? wanted.date : null;
  const date = past ?? today.date;
  const [touched, totals, entries, earliest] = await Promise.all([
    reading.objectStore('calendar').get(date),
    reading.objectStore('days').getAll(rowsOfDate(date)),
    reading.objectStore('entries').index('byDate').getAll(date),
    earliestDate(reading),
  ]);
  const kept = past === null ? today : touched;
  const day = kept ?? naturalBounds(date, dayStartsAtMinutes);
  const facts =
    kept !== undefined && hasFacts(kept, totals, wanted)
      ? await readFactsWithin(reading, [kept, kept], wanted.origin)
      : noFacts;
  return { today, day, facts, totals, entries, earliest };
}

/** Whether a day that was written down is to be worked out from its facts. */
export function hasFacts(
  day: CalendarDay,
  totals: readonly DayTotals[],
  { origin, factsKeptSince }: Pick<DayWanted, 'origin' | 'factsKeptSince'>,
): boolean {
  const isClosed = totals.some((row) => row.date === day.date && row.origin === origin);
  return day.start >= factsKeptSince || !isClosed;
}

export const noFacts: Facts = { spans: [], absences: [], waits: [] };

async function earliestDate(reading: DayReading): Promise<LocalDate | undefined> {
  const [day, totals, entry] = await Promise.all([
    reading.objectStore('calendar').openKeyCursor(),
    reading.objectStore('days').openKeyCursor(),
    reading.objectStore('entries').index('byDate').openKeyCursor(),
  ]);
  const dates = [day?.key, totals?.key[0], entry?.key].filter((date) => date !== undefined);
  return dates.toSorted()[0];
}
