import { isSameDay } from 'date-fns';

const HOUR_MS = 3_600_000;

/**
 * Whether the end of a pause is better called "tomorrow" than by its time: it lies on a later
 * local day, and further off than an hour (ms since the epoch both).
 */
export function endsTomorrow(until: number, now: number): boolean {
  return until - now > HOUR_MS && !isSameDay(until, now);
}
