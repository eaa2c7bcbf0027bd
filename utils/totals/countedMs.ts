import type { Totals } from './deriveTotals';

/** What counts of some totals for this person, in ms: time beside only where they want it. */
export function countedMs(
  { recordingMs, withBesideMs }: Pick<Totals, 'recordingMs' | 'withBesideMs'>,
  { countBeside }: { countBeside: boolean },
): number {
  return countBeside ? withBesideMs : recordingMs;
}
