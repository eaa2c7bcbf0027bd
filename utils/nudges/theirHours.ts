import { weekdayOf } from '../days/weekdayOf';
import { workingTime } from '../days/workingTime';
import type { Interval } from '../intervals/interval';
import type { WorkingWeek } from '../tips/moments';
import type { CalendarDay } from '../totals/facts';

/** The person's hours within a day, as instants; without hours set a working day is theirs whole. */
export function theirHours(
  day: CalendarDay,
  { workingDays, workingHours }: WorkingWeek,
): readonly Interval[] {
  if (workingHours !== null) return workingTime(day, workingDays, workingHours);
  return workingDays.includes(weekdayOf(day.date)) ? [day] : [];
}
