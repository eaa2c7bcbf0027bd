import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import { lengthMs } from '../intervals/lengthMs';
import { subtract } from '../intervals/subtract';
import { union } from '../intervals/union';
import type { CountingRules } from './countingRules';
import type { Absence, AbsenceReason } from './facts';
import { notCounted } from './notCounted';

/** Where reasons overlap, the first is named: what the person said comes before what was seen. */
export const reasonsInOrder = ['corrected', 'paused', 'locked', 'away'] as const;

/** What is not counted, by the reason that comes first: no two sets share a moment. */
export type ReasonSets = Readonly<Record<AbsenceReason, Interval[]>>;

/** Takes `notCounted` apart by reason; together the sets are that set. */
export function setsByReason(absences: readonly Absence[], rules: CountingRules): ReasonSets {
  const sets: Record<AbsenceReason, Interval[]> = {
    corrected: [],
    paused: [],
    locked: [],
    away: [],
  };
  let named: Interval[] = [];
  for (const reason of reasonsInOrder) {
    const ofReason = notCounted(
      absences.filter((absence) => absence.reason === reason),
      rules,
    );
    sets[reason] = subtract(ofReason, named);
    named = union([...named, ...ofReason]);
  }
  return sets;
}

/** How much of some time in front each reason takes away, in ms. */
export function leftOutOf(
  inFront: readonly Interval[],
  sets: ReasonSets,
): Record<`${AbsenceReason}Ms`, number> {
  const takenMs = (reason: AbsenceReason) => lengthMs(intersect(inFront, sets[reason]));
  return {
    awayMs: takenMs('away'),
    lockedMs: takenMs('locked'),
    pausedMs: takenMs('paused'),
    correctedMs: takenMs('corrected'),
  };
}
