import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutHairlines } from '../../../components/charts/withoutHairlines';

const bar = (start: number, end: number, fill = 'recording') => ({ start, end, fill });

describe('the bars of a lane', () => {
  test('are one where nobody could see what lies between them', () => {
    expect(withoutHairlines([bar(0, 10), bar(11, 20), bar(21, 30)], 2)).toEqual([bar(0, 30)]);
  });

  test('stay apart by a gap that can be seen, and by another look between them', () => {
    const apart = [bar(0, 10), bar(12, 20), bar(20, 21, 'away'), bar(21, 30)];
    expect(withoutHairlines(apart, 2)).toEqual(apart);
  });

  test('are left as they were given', () => {
    const given = [bar(11, 20), bar(0, 10)];
    expect(withoutHairlines(given, 2)).toEqual([bar(0, 20)]);
    expect(given).toEqual([bar(11, 20), bar(0, 10)]);
  });

  test('cover every bar, and nothing more than gaps that are too small', () => {
    const bars = fc.array(
      fc.record({ start: fc.nat(500), length: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 20 }), (given, gap) => {
        const all = given.map(({ start, length }) => bar(start, start + length));
        const joined = withoutHairlines(all, gap);
        for (const { start, end } of all) {
          expect(joined.some((one) => one.start <= start && end <= one.end)).toBe(true);
        }
        for (const [index, one] of joined.entries()) {
          const next = joined[index + 1];
          if (next !== undefined) expect(next.start - one.end).toBeGreaterThanOrEqual(gap);
        }
      }),
    );
  });
});
