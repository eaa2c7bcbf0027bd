import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import type { CalendarDay } from '../totals/facts';
import { plusDays } from './dayNumber';
import { naturalBounds } from './naturalBounds';

/**
 * The day after is tried for a midnight that comes twice: the clock goes back over it, and the
 * date of the second hour before it is that of a day already over. Two days before are tried for
 * the hours before the day's start on the morning after a date that a country left out.
 */
const CANDIDATES = [0, -1, -2, 1];

/**
 * The day whose natural bounds in the computer's present time zone hold the instant (ms since the
 * epoch). For an instant that is NaN or outside the years 0000 to 9999 the date is empty and both
 * bounds are NaN.
 */
export function naturalDay(instant: number, dayStartsAtMinutes: number): CalendarDay {
  const onTheClock = isValid(instant) ? lightFormat(instant, 'yyyy-MM-dd') : '';
  for (const days of CANDIDATES) {
    const day = naturalBounds(plusDays(onTheClock, days), dayStartsAtMinutes);
    if (day.start <= instant && instant < day.end) return day;
  }
  return { date: '', start: Number.NaN, end: Number.NaN };
}
