import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineScale } from '../../../components/charts/timelineScale';

const HOUR_MS = 3_600_000;
const at = (month: number, day: number, hour: number, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime();

describe('the scale of a timeline', () => {
  it('shows whole hours around what there is', () => {
    const scale = timelineScale([{ start: at(11, 20, 8, 52), end: at(11, 20, 16, 28) }]);
    expect([scale?.start, scale?.end]).toEqual([at(11, 20, 8), at(11, 20, 17)]);
    expect(scale?.percent(at(11, 20, 12, 30))).toBe(50);
    expect(scale?.ticks.filter(({ isMain }) => isMain)).toHaveLength(4);
  });

  it('is an hour long at least, and nothing for nothing', () => {
    const now = at(11, 20, 9);
    expect(timelineScale([{ start: now, end: now }])?.end).toBe(at(11, 20, 10));
    expect(timelineScale([])).toBeNull();
    expect(timelineScale([{ start: Number.NaN, end: now }])).toBeNull();
  });

  it('has 25 hours on the day that the clock goes back', () => {
    const scale = timelineScale([{ start: at(10, 25, 0), end: at(10, 26, 0) }]);
    expect(scale && (scale.end - scale.start) / HOUR_MS).toBe(25);
  });

  it('holds everything, in order, with few enough ticks for their times to stand apart', () => {
    const stretch = fc
      .record({ start: fc.integer({ min: 0, max: 30 * HOUR_MS }), length: fc.nat(12 * HOUR_MS) })
      .map(({ start, length }) => ({
        start: at(3, 28, 0) + start,
        end: at(3, 28, 0) + start + length,
      }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 20 }), (stretches) => {
        const scale = timelineScale(stretches);
        if (scale === null) throw new Error('There is something to show.');
        for (const { start, end } of stretches) {
          expect(scale.start).toBeLessThanOrEqual(start);
          expect(scale.end).toBeGreaterThanOrEqual(end);
          expect(scale.percent(start)).toBeLessThanOrEqual(scale.percent(end));
        }
        expect(scale.percent(scale.start - 1)).toBe(0);
        expect(scale.percent(scale.end + 1)).toBe(100);
        expect(scale.ticks.length).toBeLessThanOrEqual(13);
        expect(scale.ticks.filter(({ isMain }) => isMain).length).toBeLessThanOrEqual(4);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
