import { toDate } from 'date-fns';
import type { CalendarDay, LocalDate } from '../totals/facts';
import { plusDays } from './dayNumber';
import { isLocalDate } from './isLocalDate';

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
  if (!isLocalDate(date)) return Number.NaN;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const local = toDate(0);
  local.setFullYear(year, month - 1, day);
  // Of a time that comes twice this gives the first, and one that the clock leaves out it moves
  // forward by the gap (ECMA-262, "UTC ( t )").
  return local.setHours(0, withinRange(dayStartsAtMinutes), 0, 0);
}

function withinRange(dayStartsAtMinutes: number): number {
  if (Number.isNaN(dayStartsAtMinutes)) return 0;
  return Math.trunc(Math.min(Math.max(dayStartsAtMinutes, 0), LATEST_START_MINUTES));
}
