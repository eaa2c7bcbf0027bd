import type { Absence, Span } from '../../../utils/totals/facts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** A Tuesday. */
export const NOON = Date.parse('2026-11-24T12:00Z');

export const dateOf = (daysAgo: number) =>
  new Date(NOON - daysAgo * DAY_MS).toISOString().slice(0, 10);
export const midnight = (daysAgo: number) => NOON - 12 * HOUR_MS - daysAgo * DAY_MS;

/** An hour from nine on. */
export function spanOf(daysAgo: number): Span {
  const start = midnight(daysAgo) + 9 * HOUR_MS;
  const id = `span ${daysAgo}`;
  const end = start + HOUR_MS;
  return { id, systemId: 'care', attention: 'focused', start, end, firstSeenAt: start };
}

export function quiet(daysAgo: number, minutes: number): Absence {
  const { start } = spanOf(daysAgo);
  return { id: `quiet ${daysAgo}`, reason: 'away', start, end: start + minutes * MINUTE_MS };
}
