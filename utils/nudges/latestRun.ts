import type { Interval } from '../intervals/interval';

/** A break as long as this ends a stretch of work. */
export const BREAK_MS = 5 * 60_000;

/**
 * The stretch of work that the last interval belongs to, shorter breaks included; the intervals
 * are in order and apart. Null where there is none.
 */
export function latestRun(intervals: readonly Interval[]): Interval | null {
  const last = intervals.at(-1);
  if (last === undefined) return null;
  let { start } = last;
  for (let index = intervals.length - 2; index >= 0; index -= 1) {
    const earlier = intervals[index];
    if (earlier === undefined || start - earlier.end >= BREAK_MS) break;
    ({ start } = earlier);
  }
  return { start, end: last.end };
}
