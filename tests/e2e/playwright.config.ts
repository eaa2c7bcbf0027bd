import { defineConfig } from '@playwright/test';

/** Tests tagged `@long` are played by `npm run accuracy` only. */
const isAccuracyRun = process.env['ALONGSIDE_ACCURACY'] === 'all';

export default defineConfig({
  testDir: '.',
  globalSetup: './support/buildExtensions.ts',
  outputDir: '../../.output/e2e-results',
  // Each test has a browser and a case system of its own, so some may run beside each other. What
  // draws and clicks keeps a processor busy all the time, and the rest mostly waits: so the rest
  // comes first, with three workers, and beside it all the time one of the first kind.
  fullyParallel: true,
  workers: 4,
  projects: [
    { name: 'promises', testMatch: '{promises,storage,firefox}/**/*.test.ts', workers: 1 },
    { name: 'measuring', testDir: './measuring', workers: 2 },
    { name: 'screens', testMatch: ['screens/**/*.test.ts', 'weight.test.ts'], workers: 2 },
  ],
  timeout: 120_000,
  // A computer that is busy with other things for some seconds is no slower product.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  ...(isAccuracyRun ? {} : { grepInvert: /@long/ }),
});
