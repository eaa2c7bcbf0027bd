import { inOrder } from './inOrder';
import type { Interval } from './interval';

/**
 * How much time the set covers, in ms. The intervals may be unsorted or overlap: no moment is
 * counted twice. An empty, reversed or NaN one adds nothing.
 */
export function lengthMs(set: readonly Interval[]): number {
  let totalMs = 0;
  let reached = -Infinity;
  for (const { start, end } of inOrder(set)) {
    if (end <= reached) continue;
    totalMs += end - Math.max(start, reached);
    reached = end;
  }
  return totalMs;
}
