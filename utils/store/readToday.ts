import { weekStartOf } from '../days/weekStartOf';
import type { Facts } from '../totals/deriveTotals';
import type { Absence, CalendarDay, DayTotals, Entry } from '../totals/facts';
import { openId } from './absenceRows';
import { dayOf } from './calendar';
import { readFacts } from './readFacts';
import type { Database, Nudge } from './schema';

const NUDGES_LOOKED_BACK_MS = 60 * 24 * 60 * 60_000;

/** What the popup needs of the database, as one moment had it. */
export interface TodayRows {
  today: CalendarDay;
  /** Touched days of this week that are over, and whose totals are not derived yet. */
  unclosed: readonly CalendarDay[];
  /** Facts of today, and of the unclosed days before it. */
  facts: Facts;
  /** This week's finished days. */
  days: readonly DayTotals[];
  /** This week's entries, those taken back among them. */
  entries: readonly Entry[];
  /** The tips shown lately. */
  nudges: readonly Nudge[];
  pause: Absence | undefined;
}

const stores = ['spans', 'absences', 'waits', 'calendar', 'days', 'entries', 'nudges'] as const;

/** Reads today and this week in one transaction; `now` in ms since the epoch. */
export async function readToday(
  database: Database,
  now: number,
  dayStartsAtMinutes: number,
): Promise<TodayRows> {
  const reading = database.transaction(stores, 'readonly');
  const calendar = reading.objectStore('calendar');
  const today = await dayOf(calendar, now, dayStartsAtMinutes);
  const monday = weekStartOf(today.date);
  const [touched, days, entries, nudges, pause] = await Promise.all([
    calendar.getAll(IDBKeyRange.bound(monday, today.date, false, true)),
    reading.objectStore('days').getAll(IDBKeyRange.bound([monday], [today.date])),
    reading.objectStore('entries').index('byDate').getAll(IDBKeyRange.bound(monday, today.date)),
    reading
      .objectStore('nudges')
      .index('byShownAt')
      .getAll(IDBKeyRange.lowerBound(now - NUDGES_LOOKED_BACK_MS)),
    reading.objectStore('absences').get(openId('paused')),
  ]);
  const closed = new Set(days.map(({ date }) => date));
  const unclosed = touched.filter(({ date }) => !closed.has(date));
  const facts = await readFacts(reading, unclosed[0]?.start ?? today.start);
  return { today, unclosed, facts, days, entries, nudges, pause };
}
