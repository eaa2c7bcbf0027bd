import type { Interval } from '../intervals/interval';
import type { Entry, LocalDate } from '../totals/facts';
import type { StrikeOutProblem } from '../totals/strikeOutProblem';
import type { Wording } from '../tips/tip';

export { type DashboardPage, dashboardPages, hashOf } from './pages';
export type { NamedTip, PackCheck, PackView, TipOrigin, TipsActions, TipsView } from './tips';

/** A stretch of the timeline in which a case system was in front and counted. */
export interface CountedStretch extends Interval {
  kind: 'counted';
  systemId: string;
  systemName: string;
  /** What was counted of it: short breaks between two pages of one system lie within a stretch. */
  recordingMs: number;
}

/** A stretch in which nothing was counted, and why. */
export interface UncountedStretch extends Interval {
  kind: 'away' | 'locked' | 'paused' | 'corrected';
  /** The row of a correction, which can be undone; null for the others. */
  correctionId: string | null;
}

/** A stretch in sight without the keyboard, counted only where the person wants it. */
export interface BesideStretch extends Interval {
  kind: 'beside';
}

export type Stretch = CountedStretch | UncountedStretch | BesideStretch;

/** Time in front of a case system that was left out, by the reason that comes first; ms. */
export interface LeftOut {
  awayMs: number;
  lockedMs: number;
  pausedMs: number;
  correctedMs: number;
  /** In sight without the keyboard; nought when the person has it counted. */
  besideMs: number;
}

/** The same time at another away allowance. */
export interface AtAllowance {
  allowanceMinutes: number;
  recordingMs: number;
}

/** Page loads of the case system only, so "at least"; ms within the counted time. */
export interface WaitingTime {
  waitingMs: number;
  /** Until the first byte of the answer; null where only the day's total is kept. */
  serverMs: number | null;
  slowLoads: number;
}

/** One day as the dashboard draws it. */
export interface DayView {
  now: number;
  date: LocalDate;
  bounds: Interval;
  isToday: boolean;
  /** The date that today is, wherever the page has gone. */
  today: LocalDate;
  /** Neighbouring dates to go to; null before the first record and after today. */
  previous: LocalDate | null;
  next: LocalDate | null;
  /** `minutes` while the facts are kept, `totals` when only the totals are, else `nothing`. */
  detail: 'minutes' | 'totals' | 'nothing';
  recordingMs: number;
  directMinutes: number;
  /**
   * What counts outside the hours the person set; null where they have set none, and instead of
   * nought where it is not known. Of totals it is by the hours set when they were derived.
   */
  outsideMs: number | null;
  waiting: WaitingTime;
  systems: readonly { systemId: string; systemName: string; recordingMs: number }[];
  /** In the order of their starts; empty unless `detail` is `minutes`. */
  stretches: readonly Stretch[];
  leftOut: LeftOut;
  /** At 3, 5 and 10 minutes; null unless `detail` is `minutes`. */
  atAllowances: readonly AtAllowance[] | null;
  awayAllowanceMs: number;
  countsBeside: boolean;
  /** Those not taken back, in the order they were added. */
  entries: readonly Entry[];
  /** The kinds of entries that the person counts as direct time. */
  countedKinds: readonly string[];
  /** Whether the whole day was struck out. */
  isStruckOut: boolean;
  /** Why nothing is being counted now, or not on every system; null while it is. */
  notCounting: 'switchedOff' | 'noSystem' | 'paused' | 'noAccess' | null;
  /** For how many days the minutes of a day are kept. */
  factsKeptDays: number;
  wording: Wording;
}

/** The totals of several days, for "the same at 3, 5 and 10 minutes" over a range. */
export interface RangeView {
  from: LocalDate;
  to: LocalDate;
  recordingMs: number;
  /** Null when some of the days keep their totals only. */
  atAllowances: readonly AtAllowance[] | null;
  leftOut: LeftOut | null;
}

/**
 * Where a strike-out begins or ends: an instant (ms), or a time as typed ("14:05"). On a day that
 * does not start at midnight an early time is the next morning's.
 */
export type Edge = number | string;

/** What the dashboard's day can ask for; each redraws when it is done. */
export interface DayActions {
  goTo(date: LocalDate): void;
  /** Strikes out between two instants (ms) of the day shown. */
  strikeOut(stretch: Interval): Promise<StrikeOutProblem | null>;
  /** As `strikeOut`, for a part of a stretch. Gives the problem, or null when it was kept. */
  strikeOutBetween(stretch: Interval, from: Edge, to: Edge): Promise<StrikeOutProblem | null>;
  undoCorrection(correctionId: string): Promise<void>;
  strikeOutDay(): Promise<void>;
  undoStrikeOutDay(): Promise<void>;
  /** The totals from one local date to another, both included; the earlier may be given last. */
  readRange(from: LocalDate, to: LocalDate): Promise<RangeView>;
}
