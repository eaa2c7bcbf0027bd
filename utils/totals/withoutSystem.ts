import type { DayTotals } from './facts';

/**
 * The row of all systems together, after one was taken out of them and only totals are left to tell
 * (`others`: the rows of those that remain). Only one window has the keyboard at a time, so the
 * others' times add up; where two of them were side by side or read in turns within a second, this
 * is too much by that, and never more than it was with the system that went.
 */
export function withoutSystem(all: DayTotals, others: readonly DayTotals[]): DayTotals {
  const left = (field: 'recordingMs' | 'withBesideMs' | 'waitingMs' | 'slowLoads' | 'outsideMs') =>
    Math.min(
      all[field],
      others.reduce((sum, row) => sum + row[field], 0),
    );
  return {
    ...all,
    recordingMs: left('recordingMs'),
    withBesideMs: left('withBesideMs'),
    waitingMs: left('waitingMs'),
    slowLoads: left('slowLoads'),
    outsideMs: left('outsideMs'),
  };
}
