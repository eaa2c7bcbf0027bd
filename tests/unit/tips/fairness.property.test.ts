import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tips } from '../../../utils/tips/library';
import type { Moment } from '../../../utils/tips/moments';
import { nextTip } from '../../../utils/tips/nextTip';
import type { Tip, TipShowing, Wording } from '../../../utils/tips/tip';

const DAY_MS = 86_400_000;
const REST_MS = 14 * DAY_MS;
const DAYS = 365;

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
  /** At which moments tips are shown on each day of the week. */
  week: readonly (readonly Moment[])[];
}

function showThrough({ pack, wording, week }: Year): TipShowing[] {
  const history: TipShowing[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    for (const [index, moment] of (week[day % 7] ?? []).entries()) {
      const now = (day + 100) * DAY_MS + index * 3_600_000;
      const tip = nextTip({ tips: pack, wording, history, moment, now });
      if (tip === null) throw new Error('There was no tip left.');
      history.push({ tipId: tip.id, shownAt: now });
    }
  }
  return history;
}

const weekOf = (mostADay: number) =>
  fc
    .array(fc.array(fc.constantFrom(...moments), { maxLength: mostADay }), {
      minLength: 7,
      maxLength: 7,
    })
    .filter((week) => week.flat().length >= 4);

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
    packed,
    packed.map((own) => [...tips, ...own]),
  ),
  wording: fc.constantFrom('children' as const, 'adults' as const),
  week: weekOf(3),
});

const forWording = ({ pack, wording }: Year) =>
  pack.filter(({ wordings }) => wordings.includes(wording));

/** The ids shown within two weeks before a showing. */
const shownBefore = (history: readonly TipShowing[], index: number) => {
  const since = (history[index]?.shownAt ?? 0) - REST_MS;
  const before = history.slice(0, index).filter(({ shownAt }) => shownAt > since);
  return new Set(before.map(({ tipId }) => tipId));
};

describe('tips through a year', () => {
  it('are of each theme of the library within a tenth of its fair share, whatever the moments', () => {
    const libraryYear = fc.record({
      pack: fc.constant(tips),
      wording: fc.constantFrom('children' as const, 'adults' as const),
      week: weekOf(3),
    });
    fc.assert(
      fc.property(libraryYear, (shownYear) => {
        const history = showThrough(shownYear);
        const usable = forWording(shownYear);
        const share = history.length / usable.length;
        for (const { id } of usable) {
          const times = history.filter(({ tipId }) => tipId === id).length;
          // No count can be sure to be nearer to a fraction than by one.
          expect(Math.abs(times - share), `${id}: ${times} of ${share}`).toBeLessThanOrEqual(
            Math.max(1, share / 10),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are of no theme more often by a tenth than of another that had a tip to show as well', () => {
    fc.assert(
      fc.property(year, (shownYear) => {
        const history = showThrough(shownYear);
        const usable = forWording(shownYear);
        const themeOf = new Map(usable.map(({ id, theme }) => [id, theme]));
        const times = new Map<string | undefined, number>();
        for (const { tipId } of history) {
          times.set(themeOf.get(tipId), (times.get(themeOf.get(tipId)) ?? 0) + 1);
        }
        const timesOf = (theme: string | undefined) => times.get(theme) ?? 0;
        // By the end of the year every theme has had its turns, and the balance is what it is.
        for (let index = history.length - 30; index < history.length; index += 1) {
          const lately = shownBefore(history, index);
          const rested = usable.filter(({ id }) => !lately.has(id));
          const chosen = themeOf.get(history[index]?.tipId ?? '');
          const before = themeOf.get(history[index - 1]?.tipId ?? '');
          for (const { theme } of rested) {
            if (theme === before || theme === chosen) continue;
            expect(timesOf(chosen)).toBeLessThanOrEqual(
              Math.max(timesOf(theme) * 1.1, 2 + timesOf(theme)),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come again within two weeks only when all did', () => {
    fc.assert(
      fc.property(year, (shownYear) => {
        const history = showThrough(shownYear);
        const usable = forWording(shownYear);
        for (const [index, { tipId }] of history.entries()) {
          const lately = shownBefore(history, index);
          if (!lately.has(tipId)) continue;
          const rested = usable.filter(({ id }) => !lately.has(id));
          expect(rested.map(({ id }) => id)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are never the same twice running, while there are two', () => {
    fc.assert(
      fc.property(year, (shownYear) => {
        const ids = showThrough(shownYear).map(({ tipId }) => tipId);
        expect(ids.findIndex((id, index) => id === ids[index - 1])).toBe(-1);
      }),
      { numRuns: 30 },
    );
  });
});
