import { defineConfig } from '@playwright/test';

/** Tests tagged `@long` are played by `npm run accuracy` only. */
const isAccuracyRun = process.env['ALONGSIDE_ACCURACY'] === 'all';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  globalSetup: './support/buildExtensions.ts',
  outputDir: '../../.output/e2e-results',
  // Each test has a browser and a case system of its own, so some may run beside each other. What
  // measures mostly waits: it leaves a processor to what draws and clicks, which is busy all the time
  // and comes first, since what waits can use the workers it leaves.
  fullyParallel: true,
  workers: 4,
  projects: [
    { name: 'screens', testIgnore: '**/measuring/**', workers: 2 },
    { name: 'measuring', testDir: './measuring', workers: 3 },
  ],
  timeout: 120_000,
  forbidOnly: true,
  retries: 0,
  ...(isAccuracyRun ? {} : { grepInvert: /@long/ }),
});
