import { expect, test } from '@playwright/test';
import { plain, signed } from '../accuracy/inWords.ts';
import {
  type Allowed,
  errorSeconds,
  FIGURE_ANNOTATION,
  type Figure,
  isWithin,
} from '../accuracy/scenario.ts';

interface Tolerance {
  /** So many seconds either way, or unlike ones; 1 when nothing is said. */
  allowed?: number | Allowed;
  /** Which of several times in one test this is. */
  part?: string;
}

/** That a recorded time is the true one, to within what is allowed; prints and notes both. */
export function expectWithin(
  recordedSeconds: number,
  trueSeconds: number,
  { allowed = 1, part }: Tolerance = {},
): void {
  const figure: Figure = {
    ...(part !== undefined && { part }),
    trueSeconds,
    recordedSeconds,
    allowed:
      typeof allowed === 'number' ? { lostSeconds: allowed, inventedSeconds: allowed } : allowed,
  };
  test.info().annotations.push({ type: FIGURE_ANNOTATION, description: JSON.stringify(figure) });
  const of = part === undefined ? '' : `${part}: `;
  const said = `${of}recorded ${plain(recordedSeconds)} s, true ${plain(trueSeconds)} s, error ${signed(errorSeconds(figure))} s`;
  console.log(`    ${said}`);
  expect(isWithin(figure), said).toBe(true);
}
