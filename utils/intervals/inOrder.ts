import type { Interval } from './interval';

/**
 * The intervals that have a length, the earliest first; an empty, reversed or NaN one is left out.
 * What the database gives mostly is so already, and is then given back as it is.
 */
export function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  let reached = -Infinity;
  for (const { start, end } of intervals) {
    if (!(start >= reached && start < end)) return sorted(intervals);
    reached = start;
  }
  return intervals;
}

function sorted(intervals: readonly Interval[]): Interval[] {
  return intervals
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
}
