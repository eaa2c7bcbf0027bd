import { expect } from '@playwright/test';

/** That a recorded time is the true one, to within so many seconds, either way; prints both. */
export function expectWithin(recordedSeconds: number, trueSeconds: number, toleranceSeconds = 1) {
  const errorSeconds = recordedSeconds - trueSeconds;
  const sign = errorSeconds < 0 ? '−' : '+';
  const said = `recorded ${recordedSeconds.toFixed(2)} s, true ${trueSeconds.toFixed(2)} s, error ${sign}${Math.abs(errorSeconds).toFixed(2)} s`;
  console.log(`    ${said}`);
  expect(Math.abs(errorSeconds), said).toBeLessThanOrEqual(toleranceSeconds);
}
