import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocalDate } from '../../../utils/days/isLocalDate';
import { monthsBefore } from '../../../utils/days/monthsBefore';
import { dateOfDayNumber } from '../../../utils/days/dayNumber';

test.each([
  ['2026-11-24', 24, '2024-11-24'],
  ['2026-11-24', 1, '2026-10-24'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2028-03-31', 1, '2028-02-29'],
  ['2026-12-31', 120, '2016-12-31'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-02-30', 1, ''],
  ['', 1, ''],
  ['0000-01-01', 1, ''],
])('so many months before %s (%i) is %s', (date, months, expected) => {
  expect(monthsBefore(date, months)).toBe(expected);
});

test('is a date that many months earlier, on the same day or the month’s last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(120), (day, months) => {
      const date = dateOfDayNumber(day);
      const before = monthsBefore(date, months);
      expect(isLocalDate(before)).toBe(true);
      const monthsOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect(monthsOf(date) - monthsOf(before)).toBe(months);
      expect(before.slice(8) <= date.slice(8)).toBe(true);
    }),
  );
});
