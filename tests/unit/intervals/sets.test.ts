import { describe, expect, test } from 'vitest';
import { intersect } from '../../../utils/intervals/intersect';
import { lengthMs } from '../../../utils/intervals/lengthMs';
import { subtract } from '../../../utils/intervals/subtract';
import { union } from '../../../utils/intervals/union';
import { processorMs } from '../processorMs';

describe('sets of intervals', () => {
  test('touching intervals become one', () => {
    const touching = [
      { start: 5, end: 9 },
      { start: 1, end: 5 },
    ];
    expect(union(touching)).toEqual([{ start: 1, end: 9 }]);
  });

  test('an interval inside another does not shorten it', () => {
    const nested = [
      { start: 0, end: 10 },
      { start: 2, end: 3 },
    ];
    expect(union(nested)).toEqual([{ start: 0, end: 10 }]);
  });

  test('a set holds bounds alone, whatever stands beside them in the rows', () => {
    expect(union([{ start: 0, end: 1, id: 'a', systemId: 'b' } as never])).toEqual([
      { start: 0, end: 1 },
    ]);
  });

  test('a hole in the middle leaves both sides', () => {
    expect(subtract([{ start: 0, end: 10 }], [{ start: 4, end: 6 }])).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ]);
  });

  test('a hole that is reversed, empty or NaN takes nothing away', () => {
    const bad = [
      { start: 6, end: 4 },
      { start: 5, end: 5 },
      { start: Number.NaN, end: 8 },
      { start: 2, end: Number.NaN },
    ];
    expect(subtract([{ start: 0, end: 10 }], bad)).toEqual([{ start: 0, end: 10 }]);
  });

  test('intervals that only touch share nothing', () => {
    expect(intersect([{ start: 0, end: 5 }], [{ start: 5, end: 9 }])).toEqual([]);
  });

  test('nothing lies within reversed bounds', () => {
    expect(intersect([{ start: 0, end: 10 }], [{ start: 8, end: 2 }])).toEqual([]);
  });

  test('bounds may be open to either side', () => {
    expect(intersect([{ start: 0, end: 10 }], [{ start: -Infinity, end: 4 }])).toEqual([
      { start: 0, end: 4 },
    ]);
  });

  test('nothing at all has no length', () => {
    expect(lengthMs([])).toBe(0);
    expect(union([])).toEqual([]);
    expect(subtract([], [])).toEqual([]);
  });

  test('a month of 46,500 spans in no order takes no time that anyone would notice', () => {
    const spans = Array.from({ length: 46_500 }, (_, index) => {
      const start = ((index * 7919) % 46_500) * 57_600;
      return { start, end: start + 50_000 };
    });
    const holes = spans.map(({ start }) => ({ start: start + 10_000, end: start + 20_000 }));
    const tookMs = processorMs(() => {
      const left = subtract(spans, holes);
      const shared = intersect(spans, holes);
      expect(lengthMs(left) + lengthMs(shared)).toBe(46_500 * 50_000);
    });
    // About 0.1 s as measured; the bound is wide because processors differ.
    expect(tookMs).toBeLessThan(2000);
  });
});
