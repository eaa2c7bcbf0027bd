import type { LocalDate } from '../totals/facts';
import { dateOfDayNumber, dayNumberOf } from './dayNumber';

/**
 * The same day so many months earlier, or the last day of that month where it is shorter: a month
 * before 2026-03-31 is 2026-02-28. Empty text for no date, and before the year 0000.
 */
export function monthsBefore(date: LocalDate, months: number): LocalDate {
  if (Number.isNaN(dayNumberOf(date))) return '';
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const monthNumber = year * 12 + (month - 1) - Math.trunc(months);
  const first = firstOf(monthNumber);
  const length = firstOf(monthNumber + 1) - first;
  return dateOfDayNumber(first + Math.min(day, length) - 1);
}

/** The day number of a month's first day; months are counted from the year 0000. */
function firstOf(monthNumber: number): number {
  const year = String(Math.floor(monthNumber / 12)).padStart(4, '0');
  const month = String((monthNumber % 12) + 1).padStart(2, '0');
  return dayNumberOf(`${year}-${month}-01`);
}
