import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../../../scripts/test/reports.ts';

describe("Vitest's report", () => {
  const report = (...testResults: { status: string; assertionResults: object[] }[]) =>
    JSON.stringify({ testResults });
  const passed = { status: 'passed' };
  const failed = { status: 'failed' };

  it('is counted test by test', () => {
    const left = [{ status: 'pending' }, { status: 'skipped' }, { status: 'todo' }];
    const json = report(
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed, ...left] },
    );
    expect(countVitest(json)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file whose tests could not run as one that failed', () => {
    const json = report({ status: 'failed', assertionResults: [] });
    expect(countVitest(json)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it.each(['', '{}', 'null', '{"testResults":3}'])('is not what reads %j', (json) =>
    expect(countVitest(json)).toBeNull(),
  );
});

describe("Playwright's report", () => {
  const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };

  it('is counted by its own sums, a second try being a pass', () => {
    expect(countPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({
      passed: 8,
      failed: 2,
      skipped: 4,
    });
  });

  it('counts an error outside the tests as one that failed', () => {
    const json = JSON.stringify({ stats: { ...stats, unexpected: 0 }, errors: [{}] });
    expect(countPlaywright(json)?.failed).toBe(1);
  });

  it.each(['', '{}', 'null'])('is not what reads %j', (json) =>
    expect(countPlaywright(json)).toBeNull(),
  );
});
