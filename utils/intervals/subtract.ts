import { intersect } from './intersect';
import type { Interval } from './interval';
import { union } from './union';

/**
 * What is left of the set where no hole is. Either may be unsorted or overlap itself; an empty,
 * reversed or NaN interval is left out, so that a bad hole takes nothing away. Linear once sorted.
 */
export function subtract(set: readonly Interval[], holes: readonly Interval[]): Interval[] {
  return intersect(set, everythingBut(holes));
}

function everythingBut(holes: readonly Interval[]): Interval[] {
  const rest: Interval[] = [];
  let from = -Infinity;
  for (const hole of union(holes)) {
    rest.push({ start: from, end: hole.start });
    from = hole.end;
  }
  rest.push({ start: from, end: Infinity });
  return rest;
}
