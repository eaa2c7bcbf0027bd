import { toDate } from 'date-fns/toDate';
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
  const parts = DATE.exec(date);
  if (parts === null) return Number.NaN;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const first = firstOfMonth(year, month);
  return first + day > firstOfMonth(year, month + 1) ? Number.NaN : first + day - 1;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days before a month of a year that begins with March, so that a leap day is its last. */
const BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337] as const;
/** From 0000-03-01 to 1970-01-01. */
const MARCH_OF_YEAR_0 = 719_468;

/**
 * The day number of the first of a month; 13 is next year's first. Reckoned by hand: a browser's
 * date object takes five times as long, and the popup waits for two years of dates.
 */
function firstOfMonth(year: number, month: number): number {
  const sinceMarch = month + 9;
  const years = year - 1 + Math.floor(sinceMarch / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + (BEFORE_MONTH[sinceMarch % 12] ?? 0) - MARCH_OF_YEAR_0;
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
