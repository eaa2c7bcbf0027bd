import type { Absence, CalendarDay, Span } from '../../../../utils/totals/facts.ts';

export const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * Monday to Thursday, of which Thursday is today and half over, at whatever hour and on whatever
 * day the test runs: the bounds of a day that is written down are never worked out again.
 */
export function writtenWeek(now = Date.now()) {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(
    (date, index): CalendarDay => {
      const start = now - 12 * HOUR_MS - (3 - index) * DAY_MS;
      return { date, start, end: start + DAY_MS };
    },
  );
  const [monday, tuesday, wednesday, thursday] = days;
  if (!monday || !tuesday || !wednesday || !thursday) throw new Error('A week has its days.');
  return { now, calendar: days, monday, tuesday, wednesday, today: thursday };
}

let rowsMade = 0;

/** A stretch in front, given by its start in minutes after an instant and its length in minutes. */
export function span(
  after: number,
  startMinutes: number,
  minutes: number,
  some: Partial<Span> = {},
): Span {
  const start = after + startMinutes * MINUTE_MS;
  rowsMade += 1;
  return {
    id: `span-${rowsMade}`,
    systemId: 'harbour',
    attention: 'focused',
    start,
    end: start + minutes * MINUTE_MS,
    firstSeenAt: start,
    ...some,
  };
}

/** As `span`, of an absence. */
export function absence(
  after: number,
  startMinutes: number,
  minutes: number,
  some: Partial<Absence> = {},
): Absence {
  const { id, start, end } = span(after, startMinutes, minutes);
  return { id, reason: 'away', start, end, ...some };
}
