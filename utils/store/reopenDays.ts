import type { CalendarDay } from '../totals/facts';
import { rowsOfDate } from './rowsOfDate';
import type { AlongsideSchema, FactWriting } from './schema';

type TotalsKey = AlongsideSchema['days']['key'];

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
    if (day.start < end) await deleteTotals(writing, await totalsOf(writing, day, origin));
    cursor = await cursor.continue();
  }
}

/** The keys of this installation's totals of a day. */
export async function totalsOf(
  writing: FactWriting,
  { date }: Pick<CalendarDay, 'date'>,
  origin: string,
): Promise<TotalsKey[]> {
  const keys = await writing.objectStore('days').getAllKeys(rowsOfDate(date));
  return keys.filter((key) => key[2] === origin);
}

/** Takes totals away, so that their days are worked out again. */
export async function deleteTotals(
  writing: FactWriting,
  keys: readonly TotalsKey[],
): Promise<void> {
  const days = writing.objectStore('days');
  for (const key of keys) await days.delete(key);
}
