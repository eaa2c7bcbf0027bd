import { errorSeconds, type Scenario } from './scenario.ts';

/** All figures of all scenarios together. */
export interface Summary {
  trueSeconds: number;
  recordedSeconds: number;
  /** The errors without their signs. */
  largestSeconds: number;
  figures: number;
}

/** Where more than this may be missing, something was killed or taken away. */
const MOST_LOST_OTHERWISE_SECONDS = 2;

/** The scenarios in which nothing was killed or taken away, whose errors should be none. */
export function undisturbed(scenarios: readonly Scenario[]): Scenario[] {
  return scenarios.filter(({ figures }) =>
    figures.every(({ allowed }) => allowed.lostSeconds <= MOST_LOST_OTHERWISE_SECONDS),
  );
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
