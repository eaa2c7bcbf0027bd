import { instantsAt } from '../days/instantsAt';
import type { Interval } from '../intervals/interval';
import { lengthMs } from '../intervals/lengthMs';
import { subtract } from '../intervals/subtract';
import type { StrikeOutProblem } from '../totals/strikeOutProblem';
import type { Edge } from './view';

export type TypedStretch =
  | { kind: 'stretch'; stretch: Interval }
  | { kind: 'problem'; problem: StrikeOutProblem };

/**
 * The stretch between two edges of a day, instants or times as they are typed. Where the clock
 * shows a time twice, the one is meant with which the stretch reaches least beyond `within`, the
 * one it is a part of; otherwise the first, for the end the first after the start. A time that the
 * clock leaves out, or that a day cut short by travel does not have, lies outside the day.
 */
export function stretchBetween(
  day: Interval,
  from: Edge,
  to: Edge,
  within: Interval = day,
): TypedStretch {
  const starts = instantsOf(day, from);
  const ends = instantsOf(day, to);
  if (starts === null || ends === null) return { kind: 'problem', problem: 'notATime' };
  if (starts.length === 0 || ends.length === 0)
    return { kind: 'problem', problem: 'outsideTheDay' };
  const [stretch] = starts
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => start < end)
    .toSorted((one, other) => beyondMs(one, within) - beyondMs(other, within));
  if (stretch === undefined) return { kind: 'problem', problem: 'endsBeforeItStarts' };
  return { kind: 'stretch', stretch };
}

function beyondMs(stretch: Interval, within: Interval): number {
  return lengthMs(subtract([stretch], [within]));
}

function instantsOf(day: Interval, edge: Edge): number[] | null {
  return typeof edge === 'number' ? [edge] : instantsAt(day, edge);
}
