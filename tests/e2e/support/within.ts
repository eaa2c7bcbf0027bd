import { expect } from '@playwright/test';

/** That a recorded time is the true one, to within so many seconds, either way. */
export function expectWithin(recordedSeconds: number, trueSeconds: number, toleranceSeconds = 1) {
  const errorSeconds = recordedSeconds - trueSeconds;
  const said = `recorded ${recordedSeconds.toFixed(3)} s, true ${trueSeconds.toFixed(3)} s`;
  expect(Math.abs(errorSeconds), said).toBeLessThanOrEqual(toleranceSeconds);
}
