/** What stands for many measurements: outliers, when something else ran, move neither much. */
export interface Summary {
  median: number;
  best: number;
  /** The very first, before anything was warm. */
  first: number;
}

/** Sums up at least one measurement, in the order in which they were made. */
export function summary(measured: readonly number[]): Summary {
  const sorted = measured.toSorted((one, other) => one - other);
  const [best] = sorted;
  const [first] = measured;
  const median = sorted[Math.floor(sorted.length / 2)];
  if (best === undefined || first === undefined || median === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { median, best, first };
}
