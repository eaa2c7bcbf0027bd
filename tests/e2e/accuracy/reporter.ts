import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import {
  type AccuracyReport,
  BROWSER_ANNOTATION,
  FIGURE_ANNOTATION,
  type Figure,
  type Scenario,
} from './scenario.ts';

/** Names the file that the report is written into. */
export const REPORT_FILE_VARIABLE = 'ALONGSIDE_ACCURACY_REPORT';

/** Collects what the tests noted of their figures, in the order of the files. */
export default class AccuracyReporter implements Reporter {
  readonly #scenarios: { place: string; scenario: Scenario }[] = [];
  #browser: string | null = null;

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const described = (type: string) =>
      result.annotations
        .filter((annotation) => annotation.type === type)
        .map(({ description = '' }) => description);
    this.#browser ??= described(BROWSER_ANNOTATION)[0] ?? null;
    const [because] = described('skip');
    const { file, line } = test.location;
    this.#scenarios.push({
      place: `${file}:${String(line).padStart(5, '0')}`,
      scenario: {
        sentence: test.title,
        outcome: outcomeOf(test, result),
        ...(because !== undefined && { because }),
        figures: described(FIGURE_ANNOTATION).map((figure): Figure => JSON.parse(figure)),
      },
    });
  }

  onEnd(): void {
    const file = process.env[REPORT_FILE_VARIABLE];
    if (file === undefined) return;
    const inOrder = this.#scenarios.toSorted((one, other) => (one.place < other.place ? -1 : 1));
    const report: AccuracyReport = {
      browser: this.#browser,
      scenarios: inOrder.map(({ scenario }) => scenario),
    };
    writeFileSync(file, JSON.stringify(report));
  }
}

function outcomeOf(test: TestCase, { status }: TestResult): Scenario['outcome'] {
  if (status === 'skipped') return 'leftOut';
  return status === test.expectedStatus ? 'held' : 'failed';
}
