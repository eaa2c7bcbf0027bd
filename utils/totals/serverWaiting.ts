import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import { lengthMs } from '../intervals/lengthMs';
import { subtract } from '../intervals/subtract';
import type { CountingRules } from './countingRules';
import type { Facts } from './deriveTotals';
import { notCounted } from './notCounted';

/**
 * The part of a day's waiting that went by before the first byte of the answer, in ms; the rest
 * of `waitingMs` came after it. Like that it lies within counted time, each load within its own
 * system's, and no moment counts twice. A first byte that lies before the load is its start, and
 * one after its end is its end.
 */
export function serverWaitingMs(facts: Facts, bounds: Interval, rules: CountingRules): number {
  const counted = subtract([bounds], notCounted(facts.absences, rules));
  const focused = facts.spans.filter(({ attention }) => attention === 'focused');
  const spans = Map.groupBy(focused, ({ systemId }) => systemId);
  const waits = Map.groupBy(facts.waits, ({ systemId }) => systemId);
  const atTheServer = [...waits].flatMap(([systemId, loads]) =>
    intersect(
      intersect(spans.get(systemId) ?? [], counted),
      loads.map(({ start, responseStart, end }) => ({ start, end: Math.min(responseStart, end) })),
    ),
  );
  return lengthMs(atTheServer);
}
