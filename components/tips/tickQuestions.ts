import type { SentenceKey } from '../../utils/language/lookup';
import type { Wording } from '../../utils/tips/tip';

type TickKey = Extract<SentenceKey, `ticks.${string}`>;

/** The five questions of a team's wording, in the order in which they are asked. */
export const tickQuestions: Readonly<Record<Wording, readonly TickKey[]>> = {
  children: [
    'ticks.purpose',
    'ticks.voice.children',
    'ticks.changed',
    'ticks.why',
    'ticks.recognise.children',
  ],
  adults: [
    'ticks.purpose',
    'ticks.voice.adults',
    'ticks.changed',
    'ticks.why',
    'ticks.recognise.adults',
  ],
};
