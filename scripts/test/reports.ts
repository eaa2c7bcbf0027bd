import type { Counts } from './counts.ts';

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/**
 * The counts in Vitest's JSON report; a file that failed before its tests could run counts as one.
 * Null when it is no such report.
 */
export function countVitest(json: string): Counts | null {
  const report = parse<VitestReport>(json);
  if (!Array.isArray(report?.testResults)) return null;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      counts.failed += 1;
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}

/**
 * The counts in Playwright's JSON report; each error outside a test counts as one failure, and a
 * test that passed when tried again as passed. Null when it is no such report.
 */
export function countPlaywright(json: string): Counts | null {
  const report = parse<PlaywrightReport>(json);
  if (report?.stats === undefined) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

function parse<Report>(json: string): Report | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
