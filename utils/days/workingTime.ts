import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import type { LocalDate } from '../totals/facts';
import { plusDays } from './dayNumber';
import { instantOf } from './instantOf';
import { naturalBounds } from './naturalBounds';
import { naturalDay } from './naturalDay';
import { weekdayOf } from './weekdayOf';

/** From one local time of day to another, as "09:00"; an earlier end is the next morning's. */
export interface WorkingHours {
  from: string;
  to: string;
}

/**
 * A person's hours within a day's bounds, as instants (ms since the epoch), by the clock of the
 * computer's present time zone. `workingDays` are those on which the hours begin, 1 for Monday to
 * 7 for Sunday: of a Friday night from 22:00 to 08:00 the morning is Saturday's. Over a clock
 * change they are longer or shorter, as the night is. Of a time that comes twice the first is
 * meant. Hours that end when they begin, or are no times, are none; nor has a date any that a
 * country left out.
 */
export function workingTime(
  bounds: Interval,
  workingDays: readonly number[],
  hours: WorkingHours,
): Interval[] {
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  if (Number.isNaN(from + to) || from === to) return [];
  const periods = datesAround(bounds)
    .filter((begun) => workingDays.includes(weekdayOf(begun)) && isOnTheCalendar(begun))
    .map((begun) => ({
      start: instantOf(begun, from),
      end: instantOf(to > from ? begun : plusDays(begun, 1), to),
    }));
  return intersect(periods, [bounds]);
}

/** The dates on which hours may have begun that reach into the bounds; none for NaN. */
function datesAround({ start, end }: Interval): LocalDate[] {
  const last = naturalDay(end, 0).date;
  const dates: LocalDate[] = [];
  let date = plusDays(naturalDay(start, 0).date, -1);
  while (date !== '' && date <= last) {
    dates.push(date);
    date = plusDays(date, 1);
  }
  return dates;
}

function isOnTheCalendar(date: LocalDate): boolean {
  const { start, end } = naturalBounds(date, 0);
  return start < end;
}

function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
