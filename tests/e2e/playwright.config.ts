import { defineConfig } from '@playwright/test';

/** Tests tagged `@long` are played by `npm run accuracy` only. */
const isAccuracyRun = process.env['ALONGSIDE_ACCURACY'] === 'all';

export default defineConfig({
  testDir: '.',
  globalSetup: './support/buildExtensions.ts',
  outputDir: '../../.output/e2e-results',
  // Each test has a browser and a case system of its own, so some may run beside each other. What
  // draws and clicks keeps a processor busy all the time, and the rest mostly waits: so the first has
  // two workers at most, and the others fill what it leaves.
  fullyParallel: true,
  workers: 4,
  projects: [
    { name: 'screens', testMatch: ['screens/**/*.test.ts', 'weight.test.ts'], workers: 2 },
    { name: 'measuring', testDir: './measuring', workers: 3 },
    { name: 'promises', testMatch: '{promises,storage,firefox}/**/*.test.ts', workers: 3 },
  ],
  timeout: 120_000,
  forbidOnly: true,
  retries: 0,
  ...(isAccuracyRun ? {} : { grepInvert: /@long/ }),
});
