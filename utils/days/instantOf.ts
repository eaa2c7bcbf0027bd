import { toDate } from 'date-fns/toDate';
import type { LocalDate } from '../totals/facts';
import { isLocalDate } from './isLocalDate';

/**
 * The instant (ms since the epoch) at which the clock of the computer's present time zone shows a
 * time of a date, given in minutes after midnight. Of a time that comes twice this is the first,
 * and one that the clock leaves out is moved forward by the gap (ECMA-262, "UTC ( t )"). NaN for
 * what is no date or no number.
 */
export function instantOf(date: LocalDate, minutes: number): number {
  if (!isLocalDate(date)) return Number.NaN;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const local = toDate(0);
  local.setFullYear(year, month - 1, day);
  return local.setHours(0, minutes, 0, 0);
}
