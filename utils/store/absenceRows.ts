import type { Absence, AbsenceReason } from '../totals/facts';
import type { FactWriting } from './schema';

/** The fixed id of the one row of a reason that may be open. */
export function openId(reason: AbsenceReason): string {
  return `open:${reason}`;
}

/** Opens an absence of that reason at `start`, unless one is open already. */
export async function openAbsence(
  writing: FactWriting,
  reason: 'away' | 'locked',
  start: number,
): Promise<void> {
  const absences = writing.objectStore('absences');
  const id = openId(reason);
  if ((await absences.get(id)) !== undefined) return;
  await absences.put({ id, reason, start, end: null });
}

/**
 * Closes the open absence of that reason at `end`. It is kept only where it meets a span, since
 * this is no log of breaks; finished days that it touches are worked out again.
 */
export async function closeAbsence(
  writing: FactWriting,
  reason: 'away' | 'locked' | 'paused',
  end: number,
): Promise<void> {
  const absences = writing.objectStore('absences');
  const open = await absences.get(openId(reason));
  if (open === undefined) return;
  await absences.delete(open.id);
  const closed: Absence = { ...open, id: crypto.randomUUID(), end };
  const isKept =
    end > open.start && (reason === 'paused' || (await meetsSpan(writing, open.start, end)));
  if (!isKept) return;
  await absences.put(closed);
  await reopenDays(writing, open.start, end);
}

async function meetsSpan(writing: FactWriting, start: number, end: number): Promise<boolean> {
  let cursor = await writing
    .objectStore('spans')
    .index('byEnd')
    .openCursor(IDBKeyRange.lowerBound(start, true));
  while (cursor !== null) {
    if (cursor.value.start < end) return true;
    cursor = await cursor.continue();
  }
  return false;
}

/**
 * Takes away the totals of finished days that a changed fact touches, in the same transaction as
 * the fact; a day without totals is worked out again, by the background or by whoever shows it.
 */
export async function reopenDays(writing: FactWriting, start: number, end: number): Promise<void> {
  let cursor = await writing.objectStore('calendar').openCursor(null, 'prev');
  while (cursor !== null && cursor.value.end > start) {
    const { date, start: dayStart } = cursor.value;
    if (dayStart < end) {
      await writing.objectStore('days').delete(IDBKeyRange.bound([date], [date, []]));
    }
    cursor = await cursor.continue();
  }
}
