import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDayNumber, dayNumberOf, plusDays } from '../../../utils/days/dayNumber';
import { isLocalDate } from '../../../utils/days/isLocalDate';
import { weekStartOf } from '../../../utils/days/weekStartOf';
import { inZone, zone } from './zones';

/** Noon in UTC of any date from 1970 to 2100, written by the platform. */
const date = fc
  .integer({ min: 0, max: 47_481 })
  .map((days) => new Date(days * 86_400_000 + 43_200_000).toISOString().slice(0, 10));

describe('dates of the calendar', () => {
  test.each(['2025-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0000-01-01', '9999-12-31'])(
    '%s is a date',
    (text) => {
      expect(isLocalDate(text)).toBe(true);
    },
  );

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '01/01/2025',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '2025-01-01\n',
    '+010000-01-01',
    '',
    'today',
  ])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test('whatever has the form of a date is one just where it comes back the same', () => {
    const form = fc.tuple(fc.nat(9_999), fc.nat(15), fc.nat(35)).map(([year, month, day]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    });
    fc.assert(
      fc.property(form, (text) => {
        const instant = new Date(`${text}T00:00Z`);
        const isDate = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
        expect(isLocalDate(text)).toBe(isDate);
        if (isDate) expect(dayNumberOf(text)).toBe(instant.getTime() / 86_400_000);
        else expect(dayNumberOf(text)).toBeNaN();
      }),
      { numRuns: 5_000 },
    );
  });

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isLocalDate(text)).toBe(!Number.isNaN(dayNumberOf(text)));
        expect(typeof weekStartOf(text)).toBe('string');
      }),
    );
  });

  test('reckoning with dates is the same in every time zone', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), zone, (start, days, place) => {
        const expected = new Date(Date.parse(`${start}T12:00Z`) + days * 86_400_000);
        inZone(place, () => {
          expect(isLocalDate(start)).toBe(true);
          expect(plusDays(start, days)).toBe(expected.toISOString().slice(0, 10));
          expect(dateOfDayNumber(dayNumberOf(start))).toBe(start);
        });
      }),
    );
  });

  test('a week starts on the Monday at or before the date', () => {
    fc.assert(
      fc.property(date, zone, (some, place) => {
        const monday = inZone(place, () => weekStartOf(some));
        const days = (Date.parse(some) - Date.parse(monday)) / 86_400_000;
        expect(new Date(`${monday}T12:00Z`).getUTCDay()).toBe(1);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
      }),
    );
  });

  test('a Sunday belongs to the week that began six days before, over new year too', () => {
    expect(weekStartOf('2026-11-29')).toBe('2026-11-23');
    expect(weekStartOf('2026-11-30')).toBe('2026-11-30');
    expect(weekStartOf('2027-01-01')).toBe('2026-12-28');
    expect(weekStartOf('1969-12-31')).toBe('1969-12-29');
  });

  test('there is no date after or before what is no date', () => {
    expect(weekStartOf('2025-02-29')).toBe('');
    expect(plusDays('tomorrow', 1)).toBe('');
    expect(plusDays('9999-12-31', 1)).toBe('');
  });
});
