import type { LocalDate } from '../totals/facts';
import { naturalDay } from './naturalDay';

/**
 * The local date an instant (ms since the epoch) naturally belongs to, for days that start so many
 * minutes after midnight: 03:00 belongs to the day before when days start at 04:00. Empty text for
 * an instant that is NaN or outside the years 0000 to 9999.
 */
export function localDateOf(instant: number, dayStartsAtMinutes: number): LocalDate {
  return naturalDay(instant, dayStartsAtMinutes).date;
}
