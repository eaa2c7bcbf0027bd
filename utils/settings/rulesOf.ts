import type { CountingRules } from '../totals/countingRules';
import type { Setup } from './setup';

/** How this person counts, for working out totals as of `now` (ms since the epoch). */
export function rulesOf(setup: Pick<Setup, 'awayAllowanceSeconds'>, now: number): CountingRules {
  return { awayAllowanceMs: setup.awayAllowanceSeconds * 1000, now };
}
