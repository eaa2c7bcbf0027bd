import type { Tip } from './tip';

/** The credits of some tips, each once, in the order in which they come. */
export function creditsOf(tips: readonly Tip[]): string[] {
  return [...new Set(tips.map(({ credit }) => credit))];
}
