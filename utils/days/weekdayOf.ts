import type { LocalDate } from '../totals/facts';
import { dayNumberOf } from './dayNumber';

/** 1970-01-01, day number 0, was a Thursday. */
const MONDAY_OF_THAT_WEEK = -3;

/** The day of the week of a date, 1 for Monday to 7 for Sunday; NaN for what is no date. */
export function weekdayOf(date: LocalDate): number {
  const sinceMonday = dayNumberOf(date) - MONDAY_OF_THAT_WEEK;
  return (((sinceMonday % 7) + 7) % 7) + 1;
}
