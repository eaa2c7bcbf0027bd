import type { CalendarDay, LocalDate } from '../totals/facts';
import { plusDays } from './dayNumber';
import { naturalBounds } from './naturalBounds';
import { naturalDay } from './naturalDay';

/** The days written down on either side of an instant, whose bounds never change. */
export interface Neighbours {
  /** The latest that starts at the instant or before it. */
  before?: CalendarDay | undefined;
  /** The earliest that starts after it. */
  after?: CalendarDay | undefined;
}

/**
 * The day in which an instant (ms since the epoch) falls, between its neighbours: the one before,
 * the same object, when that holds the instant. After travel, when the day's start was changed or
 * when the clock was set, natural days overlap the neighbours or leave a gap; the day then begins
 * where the one before it ended and ends where the one after it begins, and no date comes twice.
 * For an instant that is no time of a calendar the date is empty and the bounds are NaN.
 */
export function dayAt(
  instant: number,
  { before, after }: Neighbours,
  dayStartsAtMinutes: number,
): CalendarDay {
  if (before !== undefined && before.start <= instant && instant < before.end) return before;
  const natural = naturalDay(instant, dayStartsAtMinutes);
  if (natural.date === '') return natural;
  // Travel brings a date again that was had on the way, or one that is yet to come too early.
  const first = before === undefined ? undefined : plusDays(before.date, 1);
  const last = after === undefined ? undefined : plusDays(after.date, -1);
  const date = earlier(later(natural.date, first), last);
  const { start, end } = naturalBounds(date, dayStartsAtMinutes);
  return {
    date,
    start: before === undefined ? start : startAfter(before, date === first, start),
    end: after === undefined ? end : endBefore(after, date === last, end),
  };
}

function startAfter({ end }: CalendarDay, isNextDate: boolean, start: number): number {
  return isNextDate ? end : Math.max(start, end);
}

function endBefore({ start }: CalendarDay, isPreviousDate: boolean, end: number): number {
  return isPreviousDate ? start : Math.min(end, start);
}

function later(one: LocalDate, other: LocalDate | undefined): LocalDate {
  return other === undefined || one > other ? one : other;
}

function earlier(one: LocalDate, other: LocalDate | undefined): LocalDate {
  return other === undefined || one < other ? one : other;
}
