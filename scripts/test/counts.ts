/** How many tests ended how, and what those that failed are called. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  failures: readonly string[];
}

/** Something failed that is no test: what it is, in words. */
export function oneFailed(what: string): Counts {
  return { passed: 0, failed: 1, skipped: 0, failures: [what] };
}

/** All of them together. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}

/** The closing line: `12 passed, 0 failed`, and what was left out when something was. */
export function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What a part of the tests really came to: one failure more when it ended badly although no test
 * failed (it crashed, or something outside a test threw), and one when it ran no test at all.
 */
export function withHonestEnding(counts: Counts, exitCode: number): Counts {
  if (counts.passed + counts.failed === 0) return sum([counts, oneFailed('no test was run')]);
  if (exitCode === 0 || counts.failed > 0) return counts;
  return sum([counts, oneFailed('something outside the tests, said above')]);
}
