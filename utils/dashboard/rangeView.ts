import { wholeMinutes } from '../language/durations';
import type { RangeRows } from '../store/readRange';
import { allowancesMinutes, type DayCounting, dayFigures } from './dayFigures';
import type { AtAllowance, LeftOut, RangeView } from './view';

const MINUTE_MS = 60_000;

/**
 * The totals of a range. Each day is rounded to whole minutes before it is added, so that a range
 * is the sum of the days as they are shown; what was left out is added as it is.
 */
export function rangeView({ from, to, days }: RangeRows, counting: DayCounting): RangeView {
  const figures = days.map((day) => dayFigures(day, counting));
  const hasTotalsOnly = figures.some(({ detail }) => detail === 'totals');
  const recordingMs = sumOfDays(figures.map((day) => day.recordingMs));
  if (hasTotalsOnly) return { from, to, recordingMs, atAllowances: null, leftOut: null };

  const leftOut: LeftOut = { awayMs: 0, lockedMs: 0, pausedMs: 0, correctedMs: 0, besideMs: 0 };
  for (const day of figures) {
    leftOut.awayMs += day.leftOut.awayMs;
    leftOut.lockedMs += day.leftOut.lockedMs;
    leftOut.pausedMs += day.leftOut.pausedMs;
    leftOut.correctedMs += day.leftOut.correctedMs;
    leftOut.besideMs += day.leftOut.besideMs;
  }
  return {
    from,
    to,
    recordingMs,
    leftOut,
    atAllowances: allowancesMinutes.map((allowanceMinutes, index): AtAllowance => ({
      allowanceMinutes,
      recordingMs: sumOfDays(figures.map((day) => day.atAllowances?.[index]?.recordingMs ?? 0)),
    })),
  };
}

function sumOfDays(days: readonly number[]): number {
  return days.reduce((sum, ms) => sum + wholeMinutes(ms) * MINUTE_MS, 0);
}
