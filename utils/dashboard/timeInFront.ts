import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import type { Facts } from '../totals/deriveTotals';
import { type ReasonSets, setsByReason } from '../totals/leftOut';
import type { DayCounting } from './dayFigures';

/** A day's time in front, before anything is left out of it, and what takes some of it away. */
export interface TimeInFront {
  /** Also beside, where the person counts it. */
  inFront: readonly Interval[];
  sets: ReasonSets;
}

/** Worked out once a day: the figures, the stretches and the other allowances all rest on it. */
export function timeInFront(facts: Facts, day: Interval, counting: DayCounting): TimeInFront {
  const spans = facts.spans.filter(
    ({ attention }) => counting.countBeside || attention === 'focused',
  );
  return { inFront: intersect(spans, [day]), sets: setsByReason(facts.absences, counting) };
}
