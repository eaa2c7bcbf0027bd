import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RatioDay, weekRatio } from '../../../utils/totals/weekRatio';

const MINUTE_MS = 60_000;
const day = (date: string, recordingMinutes: number, directMinutes: number): RatioDay => ({
  date,
  recordingMs: recordingMinutes * MINUTE_MS,
  directMinutes,
});

describe("the week's ratio", () => {
  test('rests on the days that have entries, on both sides, and says which', () => {
    const week = [
      day('2026-11-23', 154, 45),
      day('2026-11-24', 300, 0),
      day('2026-11-25', 100, 75),
      day('2026-11-26', 0, 30),
      day('2026-11-27', 200, 0),
      day('2026-11-28', 0, 0),
      day('2026-11-29', 0, 0),
    ];
    expect(weekRatio(week)).toEqual({
      recordingMinutesPerDirectHour: (254 * 60) / 150,
      daysWithEntries: 3,
      days: 5,
    });
  });

  test('is not made worse by a day on which a visit was forgotten', () => {
    const entered = [day('2026-11-23', 120, 60), day('2026-11-25', 120, 60)];
    const forgotten = [...entered, day('2026-11-24', 480, 0)];
    expect(weekRatio(forgotten)?.recordingMinutesPerDirectHour).toBe(120);
    expect(weekRatio(entered)?.recordingMinutesPerDirectHour).toBe(120);
  });

  test('takes an hour of direct time, and not a minute less', () => {
    const with60 = [day('2026-11-23', 90, 45), day('2026-11-24', 90, 15)];
    const with59 = [day('2026-11-23', 90, 45), day('2026-11-24', 90, 14)];
    expect(weekRatio(with60)?.recordingMinutesPerDirectHour).toBe(180);
    expect(weekRatio(with59)).toBeNull();
  });

  test('is not shown when nothing was recorded on the days with entries', () => {
    expect(weekRatio([day('2026-11-23', 0, 90), day('2026-11-24', 400, 0)])).toBeNull();
  });

  test('is not shown without any day or any direct time', () => {
    expect(weekRatio([])).toBeNull();
    expect(weekRatio([day('2026-11-23', 400, 0)])).toBeNull();
  });

  test('is that of the rounded days shown: three times 29 seconds is nought', () => {
    const dates = ['2026-11-23', '2026-11-24', '2026-11-25'];
    const daysOf = (seconds: number) =>
      dates.map((date) => ({ date, recordingMs: seconds * 1000, directMinutes: 30 }));
    expect(weekRatio(daysOf(29))).toBeNull();
    const rounded = weekRatio(daysOf(30));
    expect(rounded?.recordingMinutesPerDirectHour).toBe(2);
  });

  test('does not count a day that shows nought minutes on both sides among the days', () => {
    const week = [day('2026-11-23', 90, 60), day('2026-11-24', 30, 0), day('2026-11-25', 0.4, 0)];
    expect(weekRatio(week)).toMatchObject({ daysWithEntries: 1, days: 2 });
  });

  test('is not there for a single day, which is no week', () => {
    expect(weekRatio([day('2026-11-23', 90, 60)])).toBeNull();
    expect(weekRatio([day('2026-11-23', 90, 60), day('2026-11-24', 0.4, 0)])).toBeNull();
    expect(weekRatio([day('2026-11-23', 90, 60), day('2026-11-24', 1, 0)])).not.toBeNull();
  });

  test('is never NaN, below nought or without end, whatever it is given', () => {
    const any = fc.oneof(fc.double(), fc.integer({ min: 0, max: 86_400_000 }));
    const days = fc.array(
      fc.record({ date: fc.constant('2026-11-24'), recordingMs: any, directMinutes: any }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(days, (week) => {
        const ratio = weekRatio(week);
        if (ratio === null) return;
        expect(ratio.recordingMinutesPerDirectHour).toBeGreaterThan(0);
        expect(ratio.recordingMinutesPerDirectHour).toBeLessThan(Infinity);
        expect(ratio.daysWithEntries).toBeGreaterThan(0);
        expect(ratio.daysWithEntries).toBeLessThanOrEqual(ratio.days);
        expect(ratio.days).toBeLessThanOrEqual(week.length);
      }),
      { numRuns: 1000 },
    );
  });
});
