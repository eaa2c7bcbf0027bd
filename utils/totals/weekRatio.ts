import { wholeMinutes } from '../language/durations';
import type { LocalDate } from './facts';

/** One day is no week. */
const LEAST_DAYS = 2;

/** With less direct time than this a forgotten visit would make any figure. */
const LEAST_DIRECT_MINUTES = 60;

/** One day's two sides: measured recording-system time, and the direct time that was added. */
export interface RatioDay {
  date: LocalDate;
  recordingMs: number;
  directMinutes: number;
}

/** Recording-system time for an hour of direct time, and on how many of the days it rests. */
export interface WeekRatio {
  /** Not rounded. */
  recordingMinutesPerDirectHour: number;
  daysWithEntries: number;
  /** Days with recording-system time, direct time or both. */
  days: number;
}

/**
 * The ratio over a week's days, or null where it would not be fair. One side is automatic and the
 * other is memory, so only days that have direct time count, on both sides; there must be an hour
 * of it, something recorded beside it, and more than one day. A day's recording is rounded to
 * whole minutes first, so that the ratio is that of the numbers shown. What is no number above
 * nought is nought.
 */
export function weekRatio(days: readonly RatioDay[]): WeekRatio | null {
  const shown = days.map(({ recordingMs, directMinutes }) => ({
    recordingMinutes: wholeMinutes(atLeastNought(recordingMs)),
    directMinutes: atLeastNought(directMinutes),
  }));
  const withEntries = shown.filter((day) => day.directMinutes > 0);
  const recording = withEntries.reduce((sum, day) => sum + day.recordingMinutes, 0);
  const direct = withEntries.reduce((sum, day) => sum + day.directMinutes, 0);
  const daysShown = shown.filter((day) => day.recordingMinutes > 0 || day.directMinutes > 0).length;
  const perHour = (recording * 60) / direct;
  const isFair = daysShown >= LEAST_DAYS && direct >= LEAST_DIRECT_MINUTES;
  if (!isFair || !(perHour > 0 && perHour < Infinity)) return null;
  return {
    recordingMinutesPerDirectHour: perHour,
    daysWithEntries: withEntries.length,
    days: daysShown,
  };
}

function atLeastNought(value: number): number {
  return Number.isFinite(value) ? Math.max(0, value) : 0;
}
