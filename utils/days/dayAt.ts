import type { CalendarDay } from '../totals/facts';
import { plusDays } from './dayNumber';
import { naturalBounds } from './naturalBounds';
import { naturalDay } from './naturalDay';

/**
 * The day in which an instant (ms since the epoch) falls, given the last day written down, whose
 * bounds never change: the same object when it holds the instant. After travel, or when the day's
 * start was changed, natural days overlap it or leave a gap; the neighbours then begin where it
 * ended and end where it began, and no date comes twice. For an instant that is no time of a
 * calendar the date is empty and the bounds are NaN.
 */
export function dayAt(
  instant: number,
  last: CalendarDay | undefined,
  dayStartsAtMinutes: number,
): CalendarDay {
  if (last !== undefined && last.start <= instant && instant < last.end) return last;
  const natural = naturalDay(instant, dayStartsAtMinutes);
  if (last === undefined || natural.date === '') return natural;
  return instant < last.start
    ? dayBefore(natural, last, dayStartsAtMinutes)
    : dayAfter(natural, last, dayStartsAtMinutes);
}

/** After travelling west the last date comes again on the clock: it is then the next date's. */
function dayAfter(natural: CalendarDay, last: CalendarDay, dayStartsAtMinutes: number) {
  const next = plusDays(last.date, 1);
  if (natural.date > next) return { ...natural, start: Math.max(natural.start, last.end) };
  return { ...naturalBounds(next, dayStartsAtMinutes), start: last.end };
}

/** The mirror of `dayAfter`: after travelling east the last date is on the clock too early. */
function dayBefore(natural: CalendarDay, last: CalendarDay, dayStartsAtMinutes: number) {
  const previous = plusDays(last.date, -1);
  if (natural.date < previous) return { ...natural, end: Math.min(natural.end, last.start) };
  return { ...naturalBounds(previous, dayStartsAtMinutes), end: last.start };
}
