import type { CalendarDay, LocalDate } from '../totals/facts';
import { plusDays } from './dayNumber';
import { instantOf } from './instantOf';

const LATEST_START_MINUTES = 360;

/**
 * The bounds of a date in the computer's present time zone, for a day that starts so many minutes
 * after midnight (anything but 0 to 360 is brought within). It ends where the next date starts, so
 * a day over a clock change has 23 or 25 hours, and one that a country left out (Samoa's 30
 * December 2011) has none. For what is no date both bounds are NaN.
 */
export function naturalBounds(date: LocalDate, dayStartsAtMinutes: number): CalendarDay {
  return {
    date,
    start: startOf(date, dayStartsAtMinutes),
    end: startOf(plusDays(date, 1), dayStartsAtMinutes),
  };
}

function startOf(date: LocalDate, dayStartsAtMinutes: number): number {
  return instantOf(date, withinRange(dayStartsAtMinutes));
}

function withinRange(dayStartsAtMinutes: number): number {
  if (Number.isNaN(dayStartsAtMinutes)) return 0;
  return Math.trunc(Math.min(Math.max(dayStartsAtMinutes, 0), LATEST_START_MINUTES));
}
