import type { Interval } from '../intervals/interval';
import { union } from '../intervals/union';
import type { CountingRules } from './countingRules';
import type { Absence } from './facts';

/**
 * The set of time in which nothing is counted. Locks, pauses and corrections always; a quiet
 * stretch only if it is longer than the away allowance, and then wholly. What is open has lasted
 * until `rules.now`. A deleted absence, and one that is empty, reversed or NaN, leaves nothing out.
 */
export function notCounted(absences: readonly Absence[], rules: CountingRules): Interval[] {
  const left: Interval[] = [];
  for (const { reason, start, end: closedAt, deletedAt } of absences) {
    const end = closedAt ?? rules.now;
    const forgiven = reason === 'away' && !(end - start > rules.awayAllowanceMs);
    if (deletedAt === undefined && !forgiven) left.push({ start, end });
  }
  return union(left);
}
