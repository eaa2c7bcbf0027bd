/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

/** All of them together. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
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
  const endedBadly = exitCode !== 0 && counts.failed === 0;
  const ranNothing = counts.passed + counts.failed === 0;
  return endedBadly || ranNothing ? sum([counts, oneFailed]) : counts;
}
