import { inOrder } from './inOrder';
import type { Interval } from './interval';

/**
 * The set that covers whatever any of the intervals covers: sorted, disjoint, touching ones merged.
 * They may come in any order; an empty, reversed or NaN one is left out. Linear once sorted.
 */
export function union(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  let last: Interval | undefined;
  for (const { start, end } of inOrder(intervals)) {
    if (last === undefined || start > last.end) {
      last = { start, end };
      merged.push(last);
    } else if (end > last.end) {
      last.end = end;
    }
  }
  return merged;
}
