import { defineConfig } from '@playwright/test';

/** Tests tagged `@long` are played by `npm run accuracy` only. */
const isAccuracyRun = process.env['ALONGSIDE_ACCURACY'] === 'all';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  globalSetup: './support/buildExtensions.ts',
  outputDir: '../../.output/e2e-results',
  // Each test has a browser and a case system of its own, so two may run beside each other.
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  retries: 0,
  ...(isAccuracyRun ? {} : { grepInvert: /@long/ }),
});
