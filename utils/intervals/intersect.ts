import type { Interval } from './interval';
import { union } from './union';

/**
 * The set that both cover. Either may be unsorted or overlap itself; an empty, reversed or NaN
 * interval is left out. Linear once sorted.
 */
export function intersect(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  if (one.length === 0 || other.length === 0) return [];
  const left = union(one);
  const right = union(other);
  const shared: Interval[] = [];
  let leftIndex = 0;
  let rightIndex = 0;
  for (;;) {
    const a = left[leftIndex];
    const b = right[rightIndex];
    if (a === undefined || b === undefined) return shared;
    const start = Math.max(a.start, b.start);
    const end = Math.min(a.end, b.end);
    if (start < end) shared.push({ start, end });
    if (a.end < b.end) leftIndex += 1;
    else rightIndex += 1;
  }
}
