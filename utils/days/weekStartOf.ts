import type { LocalDate } from '../totals/facts';
import { dateOfDayNumber, dayNumberOf } from './dayNumber';

/** 1970-01-01 was a Thursday, three days after a Monday. */
const DAYS_FROM_MONDAY_TO_EPOCH = 3;

/** The Monday of the week a date is in, the same in every time zone. Empty text for no date. */
export function weekStartOf(date: LocalDate): LocalDate {
  const sinceMonday = dayNumberOf(date) + DAYS_FROM_MONDAY_TO_EPOCH;
  return dateOfDayNumber(Math.floor(sinceMonday / 7) * 7 - DAYS_FROM_MONDAY_TO_EPOCH);
}
