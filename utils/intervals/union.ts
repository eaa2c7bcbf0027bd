import type { Interval } from './interval';

/**
 * The set that covers whatever any of the intervals covers: sorted, disjoint, touching ones merged.
 * They may come in any order; an empty, reversed or NaN one is left out. Linear once sorted.
 */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start);
  const merged: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
