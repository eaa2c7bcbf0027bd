import { intersect } from './intersect';
import type { Interval } from './interval';

/**
 * The part of the set that lies within the bounds. The intervals may be unsorted or overlap; an
 * empty, reversed or NaN one is left out, and nothing lies within bounds that are so.
 */
export function clip(intervals: readonly Interval[], bounds: Interval): Interval[] {
  return intersect(intervals, [bounds]);
}
