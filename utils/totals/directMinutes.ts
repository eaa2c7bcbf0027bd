import type { Entry } from './facts';

/**
 * The direct time of some entries in minutes: those not deleted whose kind the person counts.
 * Minutes that are no number above nought add nothing.
 */
export function directMinutes(entries: readonly Entry[], countedKinds: readonly string[]): number {
  let sum = 0;
  for (const { kind, minutes, deletedAt } of entries) {
    const counts = deletedAt === undefined && countedKinds.includes(kind);
    if (counts && Number.isFinite(minutes) && minutes > 0) sum += minutes;
  }
  return sum;
}
