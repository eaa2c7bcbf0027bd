import { describe, expect, it } from 'vitest';
import type { AccuracyReport, Scenario } from '../../e2e/accuracy/scenario.ts';
import { asMarkdown, withTable } from '../../e2e/accuracy/table.ts';

const either = (seconds: number) => ({ lostSeconds: seconds, inventedSeconds: seconds });
const measured: Scenario = {
  sentence: 'a page in front is measured',
  outcome: 'held',
  figures: [{ trueSeconds: 20, recordedSeconds: 20.126, allowed: either(1) }],
};
const killed: Scenario = {
  sentence: 'a killed browser | loses little',
  outcome: 'held',
  figures: [
    {
      part: 'care',
      trueSeconds: 17.5,
      recordedSeconds: 10,
      allowed: { lostSeconds: 10.2, inventedSeconds: 0.2 },
    },
  ],
};
const leftOut: Scenario = {
  sentence: 'a locked screen is away',
  outcome: 'leftOut',
  because: 'There is no screen here.',
  figures: [],
};
const when = {
  date: '21 November 2026',
  computer: '2 processors',
  randomDays: { kind: 'played', days: 10_000, errorMs: 0, held: true },
} as const;

function tableOf(...scenarios: Scenario[]): string[] {
  const report: AccuracyReport = { browser: 'Chromium 156.0', scenarios };
  return asMarkdown(report, when).split('\n');
}

describe('the table of figures', () => {
  it('has a row a figure: what happens, truth, recorded, error with its sign, and what is allowed', () => {
    const lines = tableOf(measured, killed);
    expect(lines).toContain('| a page in front is measured | 20.00 | 20.13 | +0.13 | ±1 |');
    expect(lines).toContain(
      String.raw`| a killed browser \| loses little (care) | 17.50 | 10.00 | −7.50 | −10.2 to +0.2 |`,
    );
  });

  it('sums up all of them, errors against each other, and names the largest', () => {
    const lines = tableOf(measured, killed);
    expect(lines).toContain('| **in all** | 37.50 | 30.13 | −7.37 |  |');
    expect(lines).toContain(
      '| **in all where nothing was killed or taken away** | 20.00 | 20.13 | +0.13 |  |',
    );
    expect(lines.at(-1)).toContain('The largest single error is 0.13 s, and 7.50 s where');
  });

  it('says where, when, how random days went, and what was left out and why', () => {
    const lines = tableOf(measured, leftOut);
    expect(lines[0]).toBe('Measured on 21 November 2026 in Chromium 156.0, 2 processors. Seconds.');
    expect(lines.join('\n')).toContain('10,000 random days');
    expect(lines.at(-1)).toBe('- Left out: a locked screen is away. There is no screen here.');
  });

  it('takes the place of the one before, and leaves the rest of the page alone', () => {
    const page = '# Title\n\n<!-- table -->\nold\n<!-- /table -->\n\nProse.\n';
    const once = withTable(page, 'new');
    expect(once).toBe('# Title\n\n<!-- table -->\n\nnew\n\n<!-- /table -->\n\nProse.\n');
    expect(withTable(once, 'new')).toBe(once);
  });

  it('does not guess where it belongs on a page without its marks', () => {
    expect(() => withTable('# Title', 'new')).toThrow('marks');
  });
});
