import { instantsAt } from '../days/instantsAt';
import type { Interval } from '../intervals/interval';
import type { Edge, StrikeOutProblem } from './view';

export type TypedStretch =
  | { kind: 'stretch'; stretch: Interval }
  | { kind: 'problem'; problem: StrikeOutProblem };

/**
 * The stretch between two edges of a day, instants or times as they are typed. Where the clock shows a time twice the
 * first is meant, for the end the first after the start. A time that the clock leaves out, or that
 * a day cut short by travel does not have, lies outside the day.
 */
export function stretchBetween(day: Interval, from: Edge, to: Edge): TypedStretch {
  const starts = instantsOf(day, from);
  const ends = instantsOf(day, to);
  if (starts === null || ends === null) return { kind: 'problem', problem: 'notATime' };
  const [start] = starts;
  if (start === undefined || ends.length === 0)
    return { kind: 'problem', problem: 'outsideTheDay' };
  const end = ends.find((instant) => instant > start);
  if (end === undefined) return { kind: 'problem', problem: 'endsBeforeItStarts' };
  return { kind: 'stretch', stretch: { start, end } };
}

function instantsOf(day: Interval, edge: Edge): number[] | null {
  return typeof edge === 'number' ? [edge] : instantsAt(day, edge);
}
