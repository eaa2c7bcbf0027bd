import { workingTime } from '../days/workingTime';
import type { Interval } from '../intervals/interval';
import type { CountingRules } from '../totals/countingRules';
import type { Setup } from './setup';

type Counting = Pick<Setup, 'awayAllowanceSeconds'> &
  Partial<Pick<Setup, 'workingDays' | 'workingHours'>>;

/** How this person counts, for working out totals as of `now` (ms since the epoch). */
export function rulesOf(setup: Counting, now: number): CountingRules {
  const { awayAllowanceSeconds, workingDays, workingHours } = setup;
  const rules = { awayAllowanceMs: awayAllowanceSeconds * 1000, now };
  if (!workingDays || !workingHours) return rules;
  return {
    ...rules,
    workingTime: (bounds: Interval) => workingTime(bounds, workingDays, workingHours),
  };
}

/** Text that is another when finished days would come to other totals by these rules. */
export function rulesInWords(setup: Required<Counting>): string {
  const { awayAllowanceSeconds, workingDays, workingHours } = setup;
  const hours = workingHours && [workingDays.toSorted(), workingHours.from, workingHours.to];
  return JSON.stringify([awayAllowanceSeconds, hours]);
}
