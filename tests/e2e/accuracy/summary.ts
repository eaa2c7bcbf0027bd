import { errorSeconds, type Scenario } from './scenario.ts';

/** All figures of all scenarios together. */
export interface Summary {
  trueSeconds: number;
  recordedSeconds: number;
  /** The errors without their signs. */
  largestSeconds: number;
  figures: number;
}

/** Sums up every figure; the scenarios that were left out or failed unmeasured have none. */
export function summarise(scenarios: readonly Scenario[]): Summary {
  const figures = scenarios.flatMap((scenario) => scenario.figures);
  return {
    trueSeconds: figures.reduce((sum, { trueSeconds }) => sum + trueSeconds, 0),
    recordedSeconds: figures.reduce((sum, { recordedSeconds }) => sum + recordedSeconds, 0),
    largestSeconds: Math.max(0, ...figures.map((figure) => Math.abs(errorSeconds(figure)))),
    figures: figures.length,
  };
}
