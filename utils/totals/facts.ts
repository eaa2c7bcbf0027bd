import type { Interval } from '../intervals/interval';

/** A local calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Whether a page was in front with the keyboard (`focused`) or only in sight (`beside`). */
export type Attention = 'focused' | 'beside';

/** One stretch of one page of a case system; instants in ms since the epoch. */
export interface Span extends Interval {
  id: string;
  systemId: string;
  attention: Attention;
  /** When the background first heard of it. */
  firstSeenAt: number;
}

export type AbsenceReason = 'away' | 'locked' | 'paused' | 'corrected';

/** A stretch in which nothing is counted; `end` is null while it lasts. */
export interface Absence {
  id: string;
  reason: AbsenceReason;
  start: number;
  end: number | null;
  deletedAt?: number;
}

/** One page load that was in front: from its start to its load event, ms since the epoch. */
export interface Wait {
  id: string;
  systemId: string;
  start: number;
  responseStart: number;
  end: number;
}

/** What the person adds by hand: whole minutes on a local date. */
export interface Entry {
  id: string;
  kind: string;
  date: LocalDate;
  minutes: number;
  startedAt?: number;
  createdOn: LocalDate;
  updatedAt: number;
  deletedAt?: number;
}

/** The bounds of a day, written down once when it is first touched. */
export interface CalendarDay extends Interval {
  date: LocalDate;
}

/** The system id under which a day's union over all systems is kept. */
export const ALL_SYSTEMS = '*';

/** A finished day of one system, or of all together under `ALL_SYSTEMS`. */
export interface DayTotals {
  date: LocalDate;
  systemId: string;
  origin: string;
  recordingMs: number;
  withBesideMs: number;
  waitingMs: number;
  slowLoads: number;
  outsideMs: number;
  struckOutAt?: number;
}
