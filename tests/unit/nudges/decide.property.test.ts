import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remindersOf } from '../../../utils/nudges/reminders';
import { theirHours } from '../../../utils/nudges/theirHours';
import { tips } from '../../../utils/tips/library';
import { HOUR_MS } from './aWorker';
import { bringsTip, type Worker, yearOfWork } from './yearOfWork';

const YEARS = 8;

/** Numbers from 0 to 1 by a seed (mulberry32), so that a year can be lived again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const worker: fc.Arbitrary<Worker> = fc
  .record({
    seed: fc.integer(),
    workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
    workingHours: fc.oneof(
      fc.constant({ from: '09:00', to: '17:00' }),
      fc.constant(null),
      fc.constantFrom({ from: '22:00', to: '08:00' }, { from: '07:30', to: '13:00' }),
    ),
    endOfDayAt: time,
    longStretchMinutes: fc.constantFrom(20, 50, 90),
    kinds: fc.constantFrom({}, { endOfDay: true, longStretch: true }),
    wording: fc.constantFrom('children' as const, 'adults' as const),
    dayStartsAtMinutes: fc.constantFrom(0, 0, 300),
  })
  .map(({ seed, workingDays, workingHours, wording, dayStartsAtMinutes, ...said }) => ({
    settings: { workingDays, workingHours, reminders: remindersOf(said, false) },
    wording,
    dayStartsAtMinutes,
    random: numbersFrom(seed),
  }));

describe('a year of work', () => {
  test('has at most three reminders a day and one an hour, none outside their hours, none twice', () => {
    let all = 0;
    fc.assert(
      fc.property(worker, (worker) => {
        const { shown } = yearOfWork(worker);
        all += shown.length;
        const perDay = new Map<string, number>();
        let lastAt = -Infinity;
        for (const { rule, shownAt, day, isPaused, isScreenShared } of shown) {
          perDay.set(day.date, (perDay.get(day.date) ?? 0) + 1);
          expect(shownAt - lastAt).toBeGreaterThanOrEqual(HOUR_MS);
          lastAt = shownAt;
          expect([isPaused, isScreenShared]).toEqual([false, false]);
          const hours = theirHours(day, worker.settings);
          // The question comes at the hour they set for it, wherever in a day of theirs that is.
          if (rule === 'endOfDay') expect(hours).not.toEqual([]);
          else expect(hours.some(({ start, end }) => start <= shownAt && shownAt < end)).toBe(true);
        }
        expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(3);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        for (const once of ['firstOfDay', 'endOfDay']) {
          const dates = shown.filter(({ rule }) => rule === once).map(({ day }) => day.date);
          expect(new Set(dates).size).toBe(dates.length);
        }
      }),
      { numRuns: YEARS },
    );
    // A year in which nothing came would prove nothing.
    expect(all).toBeGreaterThan(YEARS * 50);
  });

  test('has tips of each theme within a tenth of its fair share', () => {
    fc.assert(
      fc.property(worker, (worker) => {
        const shownTips = yearOfWork(worker).history.filter(bringsTip);
        const usable = tips.filter(({ wordings }) => wordings.includes(worker.wording));
        const share = shownTips.length / usable.length;
        for (const { id } of usable) {
          const times = shownTips.filter(({ tipId }) => tipId === id).length;
          expect(Math.abs(times - share), `${id}: ${times} of ${share}`).toBeLessThanOrEqual(
            Math.max(1, share / 10),
          );
        }
      }),
      { numRuns: YEARS },
    );
  });
});
