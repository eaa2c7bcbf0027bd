import type { Counts } from './counts.ts';

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites?: Suite[];
  errors: { message?: string }[];
}

interface Suite {
  specs?: { title: string; file: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

/**
 * The counts in Vitest's JSON report; a file that failed before its tests could run counts as one.
 * Null when it is no such report.
 */
export function countVitest(json: string): Counts | null {
  const report = parse<VitestReport>(json);
  if (!Array.isArray(report?.testResults)) return null;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const { name, status, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status !== 'failed') counts.skipped += 1;
    }
    failures.push(...failed.map(({ fullName }) => `${name}: ${fullName}`));
    if (status === 'failed' && failed.length === 0) failures.push(name);
  }
  return { ...counts, failed: failures.length, failures };
}

/**
 * The counts in Playwright's JSON report; each error outside a test counts as one failure, and a
 * test that passed when tried again as passed. Null when it is no such report.
 */
export function countPlaywright(json: string): Counts | null {
  const report = parse<PlaywrightReport>(json);
  if (report?.stats === undefined) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    failures: [
      ...(report.suites ?? []).flatMap(failuresIn),
      ...report.errors.map(({ message }) => message ?? 'an error outside the tests'),
    ],
  };
}

function failuresIn({ specs = [], suites = [] }: Suite): string[] {
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'));
  return [...failed.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(failuresIn)];
}

function parse<Report>(json: string): Report | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
