import type { Interval } from '../intervals/interval';
import type { WorkingWeek } from '../tips/moments';
import type { Tip, TipShowing, Wording } from '../tips/tip';
import type { CalendarDay } from '../totals/facts';
import type { Reminders } from './reminders';

/** A case system that should be counted and is not. */
export interface UncountedSystem {
  rule: 'accessLost' | 'unmeasurable';
  systemId: string;
  /** When that began (ms since the epoch); null where it is not known. */
  since: number | null;
}

/** What a decision rests on. It holds nothing of what the person did not do. */
export interface NudgeFacts {
  today: CalendarDay;
  /** Recording-system time of today so far, without absences, in order and apart. */
  recording: readonly Interval[];
  uncounted: readonly UncountedSystem[];
  isPaused: boolean;
  /** Whether the screen is shared or presented, as far as the browser tells. */
  isScreenShared: boolean | 'unknown';
  /** The library with all packs. */
  tips: readonly Tip[];
  wording: Wording;
}

/**
 * Something that was shown: a row of the store `nudges`. Of a rule that brings no tip `tipId` is
 * the id of the system it was about, or empty.
 */
export interface NudgeShowing extends TipShowing {
  rule: string;
}

/** What the person set that a decision rests on. */
export interface NudgeSettings extends WorkingWeek {
  reminders: Reminders;
}
