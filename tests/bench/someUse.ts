import type {
  Absence,
  CalendarDay,
  DayTotals,
  Entry,
  Span,
  Wait,
} from '../../utils/totals/facts.ts';
import type { Seed } from '../e2e/support/seed.ts';
import { settings } from './systems.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Today began so long ago, at whatever time of day this runs, and is full already. */
const TODAY_SO_FAR_MS = 9 * 60 * MINUTE_MS;

const SPANS_A_DAY = 1_500;
const ABSENCES_A_DAY = 60;
export const DAYS_OF_FACTS = 31;
export const DAYS_OF_TOTALS = 730;
const WAITS_A_DAY = 200;
const ENTRIES_A_DAY = 2;

export interface DayOfFacts extends Seed {
  calendar: CalendarDay[];
  spans: Span[];
  absences: Absence[];
  waits: Wait[];
}

/** The facts of one day in full: what the popup must read and derive, thirty-one times over. */
export function factsOfDay(daysAgo: number, now: number): DayOfFacts {
  const day = calendarDay(daysAgo, now);
  return { calendar: [day], spans: spans(day), absences: absences(day), waits: waits(day) };
}

/**
 * What is kept for longer, for finished days from so many to so many days ago: their totals and
 * bounds; and for those and today the entries, and the tips that were shown.
 */
export function keptForLonger(
  now: number,
  origin: string,
  { from, to }: { from: number; to: number },
): Seed {
  const daysAgo = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const finished = daysAgo.map((days) => calendarDay(days, now));
  const withToday = [calendarDay(0, now), ...finished];
  return {
    calendar: withToday,
    days: finished.flatMap((day) => totals(day, origin)),
    entries: withToday.flatMap(entries),
    nudges: withToday.map(({ date, start }, index) => ({
      id: `tip-${date}`,
      tipId: ['A1', 'A2', 'B1', 'B4'][index % 4],
      rule: 'popup',
      shownAt: start + MINUTE_MS,
    })),
  };
}

function calendarDay(daysAgo: number, now: number): CalendarDay {
  const local = new Date(now);
  local.setDate(local.getDate() - daysAgo);
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const start = now - TODAY_SO_FAR_MS - daysAgo * DAY_MS;
  return { date, start, end: start + DAY_MS };
}

/** One after the other with a short gap, turn about in the two systems; a fifth of them beside. */
function spans({ date, start }: CalendarDay): Span[] {
  const stepMs = TODAY_SO_FAR_MS / SPANS_A_DAY;
  return Array.from({ length: SPANS_A_DAY }, (_, index) => ({
    id: `${date}-${index}`,
    systemId: settings.systems[index % 2 === 0 ? 0 : 1].id,
    attention: index % 5 === 4 ? 'beside' : 'focused',
    start: Math.round(start + index * stepMs),
    end: Math.round(start + index * stepMs + stepMs * 0.9),
    firstSeenAt: Math.round(start + index * stepMs),
  }));
}

/** Mostly quiet stretches of 1 to 8 minutes, on both sides of the allowance; some locks. */
function absences({ date, start }: CalendarDay): Absence[] {
  const stepMs = TODAY_SO_FAR_MS / ABSENCES_A_DAY;
  return Array.from({ length: ABSENCES_A_DAY }, (_, index) => ({
    id: `absence-${date}-${index}`,
    reason: index % 6 === 5 ? 'locked' : 'away',
    start: Math.round(start + index * stepMs),
    end: Math.round(start + index * stepMs + (1 + (index % 8)) * MINUTE_MS),
  }));
}

function waits({ date, start }: CalendarDay): Wait[] {
  const stepMs = TODAY_SO_FAR_MS / WAITS_A_DAY;
  return Array.from({ length: WAITS_A_DAY }, (_, index) => ({
    id: `wait-${date}-${index}`,
    systemId: settings.systems[index % 2 === 0 ? 0 : 1].id,
    start: Math.round(start + index * stepMs),
    responseStart: Math.round(start + index * stepMs + 400),
    end: Math.round(start + index * stepMs + 1_000 + (index % 7) * 1_000),
  }));
}

function totals({ date }: CalendarDay, origin: string): DayTotals[] {
  return [...settings.systems.map(({ id }) => id), '*'].map((systemId) => ({
    date,
    systemId,
    origin,
    recordingMs: 4 * 60 * MINUTE_MS,
    withBesideMs: 5 * 60 * MINUTE_MS,
    waitingMs: 20 * MINUTE_MS,
    slowLoads: 6,
    outsideMs: 0,
  }));
}

function entries({ date, start }: CalendarDay): Entry[] {
  return Array.from({ length: ENTRIES_A_DAY }, (_, index) => ({
    id: `entry-${date}-${index}`,
    kind: ['visitFamily', 'phone'][index % 2] ?? 'phone',
    date,
    minutes: 45,
    createdOn: date,
    updatedAt: start + (index + 1) * 60 * MINUTE_MS,
  }));
}
