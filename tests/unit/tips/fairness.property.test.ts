import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { tips } from '../../../utils/tips/library';
import type { Moment } from '../../../utils/tips/moments';
import { nextTip } from '../../../utils/tips/nextTip';
import type { Tip, TipShowing, Wording } from '../../../utils/tips/tip';
import { fairShares } from './fairShares';

// A busy computer takes several times as long.
vi.setConfig({ testTimeout: 120_000 });

const DAY_MS = 86_400_000;
const DAYS = 365;
/** As far as the product looks back. */
const LOOKED_BACK_MS = 60 * DAY_MS;
const FAIR_WITHIN = 0.1;

const moments: readonly Moment[] = [
  'aboutToWrite',
  'longStretch',
  'endOfDay',
  'weeksLastDay',
  'popup',
];

interface Year {
  pack: readonly Tip[];
  wording: Wording;
  /** How many tips are shown on each day of the week, and at which moments. */
  week: readonly (readonly Moment[])[];
}

/** Shows tips through a year, with the history that the product would give. */
function showThrough({ pack, wording, week }: Year): TipShowing[] {
  const history: TipShowing[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    for (const [index, moment] of (week[day % 7] ?? []).entries()) {
      const now = (day + 100) * DAY_MS + index * 3_600_000;
      const lately = history.filter(({ shownAt }) => shownAt > now - LOOKED_BACK_MS);
      const tip = nextTip({ tips: pack, wording, history: lately, moment, now });
      if (tip === null) throw new Error('There was no tip left.');
      history.push({ tipId: tip.id, shownAt: now });
    }
  }
  return history;
}

const packed = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 8 })
  .map((counts) =>
    counts.flatMap((count, theme) =>
      Array.from({ length: count }, (_, index): Tip => ({
        ...tips[0]!,
        id: `own-${theme}-${index}`,
        theme: `Theme ${theme}`,
        wordings: ['children', 'adults'],
      })),
    ),
  );

const year = fc.record({
  pack: fc.oneof(
    fc.constant(tips),
    packed,
    packed.map((own) => [...tips, ...own]),
  ),
  wording: fc.constantFrom('children' as const, 'adults' as const),
  week: fc
    .array(fc.array(fc.constantFrom(...moments), { maxLength: 3 }), { minLength: 7, maxLength: 7 })
    .filter((week) => week.flat().length >= 4),
});

describe('tips through a year', () => {
  it('are of each theme within a tenth of what is fair, as far as it has tips to show', () => {
    fc.assert(
      fc.property(year, ({ pack, wording, week }) => {
        const history = showThrough({ pack, wording, week });
        const usable = pack.filter(({ wordings }) => wordings.includes(wording));
        const fair = fairShares(usable, history);
        const themes = new Map(usable.map(({ id, theme }) => [id, theme]));
        for (const [theme, share] of fair) {
          const times = history.filter(({ tipId }) => themes.get(tipId) === theme).length;
          // No count can be nearer to a fraction than by one.
          const tolerance = Math.max(1, share * FAIR_WITHIN);
          expect(Math.abs(times - share), `${theme}: ${times} of ${share}`).toBeLessThanOrEqual(
            tolerance,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come again within two weeks only when all did', () => {
    fc.assert(
      fc.property(year, ({ pack, wording, week }) => {
        const history = showThrough({ pack, wording, week });
        const usable = pack.filter(({ wordings }) => wordings.includes(wording));
        for (const [index, { tipId, shownAt }] of history.entries()) {
          const lately = new Set(
            history
              .slice(0, index)
              .filter((earlier) => earlier.shownAt > shownAt - 14 * DAY_MS)
              .map((earlier) => earlier.tipId),
          );
          if (lately.has(tipId)) expect(lately.size).toBeGreaterThanOrEqual(usable.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
