import { dayAt } from '../days/dayAt';
import type { Interval } from '../intervals/interval';
import type { CalendarDay, LocalDate } from '../totals/facts';

interface DayCursor {
  value: CalendarDay;
  continue(): Promise<DayCursor | null>;
}

interface CalendarStore {
  openCursor(query: null, direction: 'prev'): Promise<DayCursor | null>;
}

/**
 * The day in which an instant falls: the one written down that holds it, otherwise the one for
 * which those before and after it leave room.
 */
export async function dayOf(
  store: CalendarStore,
  instant: number,
  dayStartsAtMinutes: number,
): Promise<CalendarDay> {
  return (await findDay(store, instant, dayStartsAtMinutes)).day;
}

async function findDay(store: CalendarStore, instant: number, dayStartsAtMinutes: number) {
  let cursor = await store.openCursor(null, 'prev');
  let after: CalendarDay | undefined;
  while (cursor !== null && cursor.value.start > instant) {
    after = cursor.value;
    cursor = await cursor.continue();
  }
  const before = cursor?.value;
  const day = dayAt(instant, { before, after }, dayStartsAtMinutes);
  return { day, isKept: day === before };
}

interface WritableCalendarStore extends CalendarStore {
  get(date: LocalDate): Promise<CalendarDay | undefined>;
  put(day: CalendarDay): Promise<unknown>;
}

/** As `dayOf`; writes the day down if this is the first to touch it. */
export async function touchDay(
  store: WritableCalendarStore,
  instant: number,
  dayStartsAtMinutes: number,
): Promise<CalendarDay> {
  const { day, isKept } = await findDay(store, instant, dayStartsAtMinutes);
  if (!isKept && (await store.get(day.date)) === undefined) await store.put(day);
  return day;
}

/**
 * Writes down every day that a stretch of time touches, one after the other. Gives them in their
 * order.
 */
export async function touchDays(
  store: WritableCalendarStore,
  { start, end }: Interval,
  dayStartsAtMinutes: number,
): Promise<CalendarDay[]> {
  let day = await touchDay(store, start, dayStartsAtMinutes);
  const touched = [day];
  while (day.end < end) {
    day = await touchDay(store, day.end, dayStartsAtMinutes);
    touched.push(day);
  }
  return touched;
}
