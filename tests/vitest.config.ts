import { defineConfig } from 'vitest/config';

/**
 * Tests of what keeps nothing between two calls, and replaces no module: they may share what they
 * import, which takes half the time. All others have their modules to themselves.
 */
const withoutState = [
  'accuracy',
  'bench',
  'case-system',
  'components',
  'days',
  'detection',
  'intervals',
  'language',
  'nudges',
  'portability',
  'systems/match',
  'tips',
  'totals',
  'wholeDays/model',
].map((folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`);

const common = {
  root: new URL('..', import.meta.url).pathname,
  env: { TZ: 'Europe/London' },
  // Only for what hangs: how fast something is, the benchmark says.
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    ...common,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { ...common, name: 'pure', isolate: false, include: withoutState },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'shell',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: withoutState,
        },
      },
    ],
  },
});
