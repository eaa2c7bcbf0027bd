import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingTime } from '../../../utils/days/workingTime';
import { inZone, instant, wallClock, zone } from './zones';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const at = Date.parse;
const weekdays = [1, 2, 3, 4, 5];
const office = { from: '09:00', to: '17:00' };
const night = { from: '22:00', to: '08:00' };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** In words, by the clock of London. */
function written(stretches: readonly { start: number; end: number }[]): string[] {
  return stretches.map(
    ({ start, end }) => `${wallClock(start, 'Europe/London')} – ${wallClock(end, 'Europe/London')}`,
  );
}

const day = (from: string, to: string) => ({ start: at(from), end: at(to) });
/** A Friday in winter. */
const friday = day('2026-11-27T00:00Z', '2026-11-28T00:00Z');
const saturday = day('2026-11-28T00:00Z', '2026-11-29T00:00Z');

describe('a person’s hours within a day', () => {
  test('are one stretch on a day they work, and none on another', () => {
    expect(written(workingTime(friday, weekdays, office))).toEqual([
      '2026-11-27 09:00 – 2026-11-27 17:00',
    ]);
    expect(workingTime(saturday, weekdays, office)).toEqual([]);
  });

  test('over midnight belong to the day on which they begin', () => {
    expect(written(workingTime(friday, [5], night))).toEqual([
      '2026-11-27 22:00 – 2026-11-28 00:00',
    ]);
    expect(written(workingTime(saturday, [5], night))).toEqual([
      '2026-11-28 00:00 – 2026-11-28 08:00',
    ]);
    expect(written(workingTime(friday, [4, 5], night))).toEqual([
      '2026-11-27 00:00 – 2026-11-27 08:00',
      '2026-11-27 22:00 – 2026-11-28 00:00',
    ]);
  });

  test('are whole within a day that begins in the morning', () => {
    const dutyDay = day('2026-11-27T06:00Z', '2026-11-28T06:00Z');
    expect(written(workingTime(dutyDay, [5], { from: '21:30', to: '05:00' }))).toEqual([
      '2026-11-27 21:30 – 2026-11-28 05:00',
    ]);
  });

  test('are an hour shorter in the night the clock goes forward, and longer when it goes back', () => {
    const spring = workingTime(day('2025-03-29T12:00Z', '2025-03-30T11:00Z'), everyDay, night);
    const autumn = workingTime(day('2025-10-25T11:00Z', '2025-10-26T12:00Z'), everyDay, night);
    const hours = [spring, autumn].map(([only]) => only && (only.end - only.start) / HOUR_MS);
    expect(hours).toEqual([9, 11]);
  });

  test('on the day itself keep to the clock', () => {
    const spring = workingTime(day('2025-03-30T00:00Z', '2025-03-30T23:00Z'), everyDay, office);
    expect(written(spring)).toEqual(['2025-03-30 09:00 – 2025-03-30 17:00']);
  });

  test('of a date that a country left out there are none, and a night before it ends after it', () => {
    const samoas = day('2011-12-29T10:00Z', '2011-12-31T10:00Z');
    const on = (days: readonly number[], from: string, to: string) =>
      inZone('Pacific/Apia', () => workingTime(samoas, days, { from, to }));
    expect(on([5], '00:00', '00:30')).toEqual([]);
    expect(on([5], '09:00', '17:00')).toEqual([]);
    expect(on([4], '22:00', '08:00')).toEqual([day('2011-12-30T08:00Z', '2011-12-30T18:00Z')]);
  });

  test.each([
    { from: '09:00', to: '09:00' },
    { from: '', to: '09:00' },
    { from: '09:00', to: '24:00' },
    { from: 'nine', to: 'five' },
  ])('are none where they are none: %j', (hours) => {
    expect(workingTime(friday, everyDay, hours)).toEqual([]);
  });

  test('are none within bounds that are none', () => {
    const none = { start: Number.NaN, end: Number.NaN };
    expect(workingTime(none, everyDay, office)).toEqual([]);
    expect(workingTime({ start: friday.end, end: friday.start }, everyDay, office)).toEqual([]);
  });
});

const pad = (number: number) => String(number).padStart(2, '0');
const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${pad(Math.floor(half / 2))}:${half % 2 === 0 ? '00' : '30'}`);

/** Whether a minute is within, by what the clock on the wall and the calendar show. */
function isWithin(
  minute: number,
  place: string,
  days: readonly number[],
  from: string,
  to: string,
) {
  const [date = '', clock = ''] = wallClock(minute, place).split(' ');
  const weekday = ((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7) + 1;
  const before = ((weekday + 5) % 7) + 1;
  if (from < to) return days.includes(weekday) && from <= clock && clock < to;
  return (days.includes(weekday) && clock >= from) || (days.includes(before) && clock < to);
}

/** Whether the clock there runs evenly, and leaves out no date, from two days before to two after. */
function isEven(instant: number, place: string): boolean {
  const shownAt = (moment: number) => at(`${wallClock(moment, place).replace(' ', 'T')}Z`);
  return [-2, -1, 1, 2].every(
    (days) => shownAt(instant + days * 24 * HOUR_MS) - shownAt(instant) === days * 24 * HOUR_MS,
  );
}

describe('hours of any kind, anywhere', () => {
  const days = fc.subarray(everyDay);

  test('are those minutes that the clock on the wall shows to be within', () => {
    fc.assert(
      fc.property(zone, instant, days, time, time, (place, start, working, from, to) => {
        fc.pre(from !== to && isEven(start, place));
        const bounds = { start, end: start + 24 * HOUR_MS };
        const found = inZone(place, () => workingTime(bounds, working, { from, to }));
        for (let minute = start; minute < bounds.end; minute += 10 * MINUTE_MS) {
          const isFound = found.some((one) => one.start <= minute && minute < one.end);
          expect(isFound).toBe(isWithin(minute, place, working, from, to));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lie in order within the bounds, also over a clock change', () => {
    fc.assert(
      fc.property(zone, instant, days, time, time, (place, start, working, from, to) => {
        const bounds = { start, end: start + 25 * HOUR_MS };
        const found = inZone(place, () => workingTime(bounds, working, { from, to }));
        let last = bounds.start;
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          expect(one.end).toBeGreaterThan(one.start);
          last = one.end;
        }
        expect(last).toBeLessThanOrEqual(bounds.end);
      }),
      { numRuns: 300 },
    );
  });
});
