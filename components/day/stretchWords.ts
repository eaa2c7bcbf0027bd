import type { Stretch } from '../../utils/dashboard/view';
import { durationParts, joinParts } from '../../utils/language/durations';
import type { Language } from '../../utils/language/language';
import { timeOfDay } from '../../utils/language/moments';
import type { Fill } from '../charts/Patterns';

/** A stretch as the list has it, in words; whoever hears it has no picture beside it. */
export interface StretchWords {
  from: string;
  to: string;
  what: string;
  /** Null where nothing of it is counted. */
  counted: string | null;
  fill: Fill;
}

/** Times of the clock, a name and a duration for one stretch of a day. */
export function stretchWords(
  stretch: Stretch,
  countsBeside: boolean,
  { say, locale }: Language,
): StretchWords {
  const { kind, start, end } = stretch;
  const written = (durationMs: number) => joinParts(durationParts(durationMs, say));
  const times = { from: timeOfDay(start, locale), to: timeOfDay(end, locale) };
  switch (kind) {
    case 'counted':
      return {
        ...times,
        what: stretch.systemName,
        counted: written(stretch.recordingMs),
        fill: 'recording',
      };
    case 'beside':
      return {
        ...times,
        what: say('day.kind.beside'),
        counted: countsBeside ? written(end - start) : null,
        fill: 'beside',
      };
    default:
      return { ...times, what: say(`day.kind.${kind}`), counted: null, fill: kind };
  }
}
