import type { LocalDate } from '../totals/facts';
import { isLocalDate } from './isLocalDate';
import { plusDays } from './dayNumber';

/**
 * So many consecutive dates, the given one first; the same in every time zone. None for what is no
 * date, or for a count that is no whole number above nought.
 */
export function datesFrom(date: LocalDate, count: number): LocalDate[] {
  if (!isLocalDate(date) || !Number.isInteger(count) || count < 1) return [];
  return Array.from({ length: count }, (_, days) => plusDays(date, days));
}
