import { toDate } from 'date-fns/toDate';
import type { Interval } from '../intervals/interval';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The instants (ms) within a day's bounds, its end included, at which the clock in the computer's
 * present time zone shows a time as typed ("14:05" or "9:05"): mostly one; two where the clock goes
 * back, and at the time at which the day both starts and ends; none for a time that it leaves out.
 * Null for what is no time, and none in bounds that are NaN.
 */
export function instantsAt({ start, end }: Interval, time: string): number[] | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const sinceMidnightMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  const found = new Set<number>();
  for (const offsetMs of [behindUtcMs(start), behindUtcMs(end)]) {
    const firstMidnight = Math.floor((start - offsetMs) / DAY_MS) * DAY_MS;
    for (let midnight = firstMidnight; midnight + offsetMs <= end; midnight += DAY_MS) {
      const instant = midnight + sinceMidnightMs + offsetMs;
      const isWithin = start <= instant && instant <= end;
      if (isWithin && behindUtcMs(instant) === offsetMs) found.add(instant);
    }
  }
  return [...found].toSorted((one, other) => one - other);
}

function behindUtcMs(instant: number): number {
  return toDate(instant).getTimezoneOffset() * MINUTE_MS;
}
