import { toDate } from 'date-fns';
import type { LocalDate } from '../totals/facts';

const DAY_MS = 86_400_000;
const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/**
 * A date as days since 1970-01-01, so that dates can be reckoned with. It is worked out in UTC,
 * which has no clock changes: no time zone can move a date. NaN for what is no date of the
 * calendar or not written `YYYY-MM-DD`.
 */
export function dayNumberOf(date: LocalDate): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const number = toDate(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  // The 29th of February of a common year rolls over into March, and comes back another date.
  return dateOfDayNumber(number) === date ? number : Number.NaN;
}

/**
 * The date of a day number, the way back from `dayNumberOf`. Empty text for NaN, and for a day
 * outside the years 0000 to 9999.
 */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  if (!(dayNumber >= FIRST_DAY && dayNumber <= LAST_DAY)) return '';
  return toDate(dayNumber * DAY_MS)
    .toISOString()
    .slice(0, 10);
}

/** The date that many days later, or earlier for a number below nought. Empty text for no date. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}
