/** What stands for many measurements: outliers, when something else ran, move few of these. */
export interface Summary {
  median: number;
  /** All but a twentieth are below. */
  p95: number;
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
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (best === undefined || first === undefined || median === undefined || p95 === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { median, p95, best, first };
}

/** By how much `ys` grow for each one more of `xs`, by least squares; 0 for fewer than two. */
export function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const together = xs.reduce((sum, x, index) => sum + (x - meanX) * ((ys[index] ?? 0) - meanY), 0);
  const alone = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  return alone === 0 ? 0 : together / alone;
}
