import type { FactWriting } from './schema';

/** Facts of the minute are kept so long; within it days can be worked out again. */
export const FACTS_KEPT_MS = 31 * 24 * 60 * 60_000;

/**
 * Takes away the totals of finished days that a changed fact touches, in the same transaction as
 * the fact; a day without totals is worked out again, by the background or by whoever shows it.
 * A day of which some lies so far before `end` that its facts may be gone keeps its totals.
 */
export async function reopenDays(writing: FactWriting, start: number, end: number): Promise<void> {
  const earliest = end - FACTS_KEPT_MS;
  let cursor = await writing.objectStore('calendar').openCursor(null, 'prev');
  while (cursor !== null && cursor.value.start >= earliest && cursor.value.end > start) {
    const { date, start: dayStart } = cursor.value;
    if (dayStart < end) {
      await writing.objectStore('days').delete(IDBKeyRange.bound([date], [date, []]));
    }
    cursor = await cursor.continue();
  }
}
