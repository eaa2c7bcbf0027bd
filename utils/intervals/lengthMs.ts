import type { Interval } from './interval';
import { union } from './union';

/**
 * How much time the set covers, in ms. The intervals may be unsorted or overlap: no moment is
 * counted twice. An empty, reversed or NaN one adds nothing.
 */
export function lengthMs(set: readonly Interval[]): number {
  return union(set).reduce((total, { start, end }) => total + (end - start), 0);
}
