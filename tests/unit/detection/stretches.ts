/** A stretch of time on whichever clock; ms. */
export interface Stretch {
  start: number;
  end: number;
}

/** How long stretches are that do not overlap, together. */
export function sumMs(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How long two lists overlap, pair by pair; within each, nothing may overlap. */
export function commonMs(some: readonly Stretch[], others: readonly Stretch[]): number {
  let sum = 0;
  for (const one of some) {
    for (const other of others) {
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return sum;
}

/** How long the stretches of one list overlap each other. */
export function selfOverlapMs(stretches: readonly Stretch[]): number {
  return stretches.reduce(
    (sum, one, index) => sum + commonMs([one], stretches.slice(index + 1)),
    0,
  );
}
