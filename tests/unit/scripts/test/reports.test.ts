import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/test/reports.ts';

describe("Vitest's report", () => {
  const report = (...testResults: { status: string; assertionResults: object[] }[]) =>
    JSON.stringify({ testResults: testResults.map((one) => ({ name: 'a.test.ts', ...one })) });
  const passed = { status: 'passed', fullName: 'it is well' };
  const failed = { status: 'failed', fullName: 'it is ill' };

  it('is counted test by test', () => {
    const left = [{ status: 'pending' }, { status: 'skipped' }, { status: 'todo' }];
    const json = report(
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed, ...left] },
    );
    expect(countVitest(json)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
      failures: ['a.test.ts: it is ill'],
    });
  });

  it('counts a file whose tests could not run as one that failed', () => {
    const json = report({ status: 'failed', assertionResults: [] });
    expect(countVitest(json)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ['a.test.ts'],
    });
  });

  it.each(['', '{}', 'null', '{"testResults":3}'])('is not what reads %j', (json) =>
    expect(countVitest(json)).toBeNull(),
  );
});

describe("Playwright's report", () => {
  const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };
  const spec = (title: string, status: string) => ({
    title,
    file: 'screens/a.test.ts',
    tests: [{ status }],
  });
  const suites = [
    {
      specs: [spec('first', 'unexpected'), spec('second', 'expected')],
      suites: [{ specs: [spec('third', 'unexpected'), spec('fourth', 'flaky')] }],
    },
  ];

  it('is counted by its own sums, a second try being a pass', () => {
    expect(countPlaywright(JSON.stringify({ stats, suites, errors: [] }))).toEqual({
      passed: 8,
      failed: 2,
      skipped: 4,
      failures: ['screens/a.test.ts: first', 'screens/a.test.ts: third'],
    });
  });

  it('counts an error outside the tests as one that failed', () => {
    const errors = [{ message: 'no browser' }];
    const json = JSON.stringify({ stats: { ...stats, unexpected: 0 }, errors });
    expect(countPlaywright(json)).toMatchObject({ failed: 1, failures: ['no browser'] });
  });

  it.each(['', '{}', 'null'])('is not what reads %j', (json) =>
    expect(countPlaywright(json)).toBeNull(),
  );
});
