import type { PageSpan } from '../../../../utils/detection/sample';
import type { PulseAnswer } from '../../../../utils/messages/pulse';
import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import type { Absence, CalendarDay, Span } from '../../../../utils/totals/facts';
import type { CasePlace } from '../life/story';

/** The facts of a day as they are stored when it is over. */
export interface Rows {
  spans: readonly Span[];
  absences: readonly Absence[];
  calendar: readonly CalendarDay[];
}

/** As much of the computer as the background asks about. */
export interface Surroundings {
  /** What `idle.queryState` says at an instant (ms since the epoch). */
  queryState(seconds: number, at: number): IdleState;
  dayStartsAtMinutes(): number;
}

/** The extension's background, as events and messages reach it; `at` in ms since the epoch. */
export interface Background {
  pulse(
    spans: readonly PageSpan[],
    place: CasePlace,
    at: number,
  ): Promise<PulseAnswer> | PulseAnswer;
  idle(event: IdleState, at: number): Promise<void> | void;
  started(at: number): Promise<void> | void;
  died(): Promise<void> | void;
  paused(at: number, until: number): Promise<void> | void;
  resumed(at: number): Promise<void> | void;
  corrected(absence: Absence): Promise<void> | void;
  rows(): Promise<Rows> | Rows;
}
