import type { CalendarDay } from '../totals/facts';
import { rowsOfDate } from './rowsOfDate';
import type { FactWriting } from './schema';

const DAY_MS = 24 * 60 * 60_000;

/** Facts of the minute are kept so many days at least, whatever the person set. */
const LEAST_FACTS_KEPT_DAYS = 7;

/**
 * Takes away this installation's totals of the finished days that a changed fact touches, in the
 * same transaction as the fact; a day without them is worked out again, by the background or by
 * whoever shows it. Other machines' days stay. A day that begins before `keptSince` (ms), whose
 * facts may be gone, keeps its totals; `origin` is this installation's id.
 */
export async function reopenDays(
  writing: FactWriting,
  start: number,
  end: number,
  origin: string,
  keptSince = end - LEAST_FACTS_KEPT_DAYS * DAY_MS,
): Promise<void> {
  let cursor = await writing.objectStore('calendar').openCursor(null, 'prev');
  while (cursor !== null && cursor.value.start >= keptSince && cursor.value.end > start) {
    const day = cursor.value;
    if (day.start < end) await reopenDay(writing, day, origin);
    cursor = await cursor.continue();
  }
}

async function reopenDay(
  writing: FactWriting,
  { date }: Pick<CalendarDay, 'date'>,
  origin: string,
): Promise<void> {
  const days = writing.objectStore('days');
  const keys = await days.getAllKeys(rowsOfDate(date));
  for (const key of keys) if (key[2] === origin) await days.delete(key);
}
