import type { Interval } from '../intervals/interval';

/** What the person decides about counting; facts stay as they are, so it works backwards too. */
export interface CountingRules {
  /** A quiet stretch longer than this is not counted, from its first moment. */
  awayAllowanceMs: number;
  /** The instant up to which what is still open has lasted, in ms since the epoch. */
  now: number;
  /** The hours within a day's bounds that the person set as theirs; nothing is outside none. */
  workingTime?: (bounds: Interval) => readonly Interval[];
}
