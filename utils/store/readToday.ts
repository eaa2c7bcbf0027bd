import type { IDBPTransaction } from 'idb';
import { weekStartOf } from '../days/weekStartOf';
import type { Facts } from '../totals/deriveTotals';
import type { Absence, CalendarDay, DayTotals, Entry, LocalDate } from '../totals/facts';
import { openId } from './absenceRows';
import { dayOf } from './calendar';
import { shownLately } from './nudges';
import { readSpansAndAbsences } from './readFacts';
import type { AlongsideSchema, Database, Nudge } from './schema';

/** What the popup needs of the database, as one moment had it. */
export interface TodayRows {
  today: CalendarDay;
  /** Touched days of this week that are over, and whose totals are not derived here yet. */
  unclosed: readonly CalendarDay[];
  /** Facts of today, and of the unclosed days before it, without the page loads. */
  facts: Facts;
  /** This week's finished days, and other machines' days whose totals add to them. */
  days: readonly DayTotals[];
  /** This week's entries, those taken back among them. */
  entries: readonly Entry[];
  /** The tips shown lately. */
  nudges: readonly Nudge[];
  pause: Absence | undefined;
  /** Every day that is written down. */
  touchedDates: readonly LocalDate[];
}

const stores = ['spans', 'absences', 'calendar', 'days', 'entries', 'nudges'] as const;

type Reading = IDBPTransaction<AlongsideSchema, typeof stores, 'readonly'>;

/**
 * Reads today and this week in one transaction; `now` in ms since the epoch. What the popup opens
 * with waits for it, so all is asked for at once, and earlier days' facts only where days are
 * unclosed. `origin` is this installation's id.
 */
export async function readToday(
  database: Database,
  now: number,
  dayStartsAtMinutes: number,
  origin: string,
): Promise<TodayRows> {
  const reading = database.transaction(stores, 'readonly');
  const calendar = reading.objectStore('calendar');
  const [{ today, touched, totals, entries, todaysFacts }, nudges, pause, touchedDates] =
    await Promise.all([
      readDayAndWeek(reading, now, dayStartsAtMinutes),
      // These need not wait until it is known which day it is.
      reading.objectStore('nudges').index('byShownAt').getAll(shownLately(now)),
      reading.objectStore('absences').get(openId('paused')),
      calendar.getAllKeys(),
    ]);
  // Today is derived, even if the clock was set back into a day that was closed.
  const days = totals.filter((row) => row.origin !== origin || row.date !== today.date);
  const own = days.filter((row) => row.origin === origin);
  const closed = new Set(own.map(({ date }) => date));
  const unclosed = touched.filter(({ date }) => date !== today.date && !closed.has(date));
  const [earliest] = unclosed;
  const measured =
    earliest === undefined ? todaysFacts : await readSpansAndAbsences(reading, earliest.start);
  const facts = { ...measured, waits: [] };
  return { today, unclosed, facts, days, entries, nudges, pause, touchedDates };
}

async function readDayAndWeek(reading: Reading, now: number, dayStartsAtMinutes: number) {
  const calendar = reading.objectStore('calendar');
  const today = await dayOf(calendar, now, dayStartsAtMinutes);
  const monday = weekStartOf(today.date);
  const [touched, totals, entries, todaysFacts] = await Promise.all([
    // Today is taken out by whoever asks: on a Monday a range without it could not even be made.
    calendar.getAll(IDBKeyRange.bound(monday, today.date)),
    reading.objectStore('days').getAll(IDBKeyRange.bound([monday], [today.date, []])),
    reading.objectStore('entries').index('byDate').getAll(IDBKeyRange.bound(monday, today.date)),
    readSpansAndAbsences(reading, today.start),
  ]);
  return { today, touched, totals, entries, todaysFacts };
}
