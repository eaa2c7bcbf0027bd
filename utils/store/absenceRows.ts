import type { Absence, AbsenceReason } from '../totals/facts';
import { reopenDays } from './reopenDays';
import type { FactWriting } from './schema';

/** A page in front tells of itself every ten seconds, after a gap that counts up to thirty. */
const LONGEST_UNTOLD_MS = 30_000;

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

/**
 * Closes at `end` the open absences that began before an instant at or after which there was input
 * (ms): they cannot be open any more, their own end was missed.
 */
export async function closeDisproved(
  writing: FactWriting,
  inputSince: number,
  end: number,
): Promise<void> {
  for (const reason of ['away', 'locked'] as const) {
    const open = await writing.objectStore('absences').get(openId(reason));
    if (open !== undefined && open.start < inputSince) await closeAbsence(writing, reason, end);
  }
}

/** Whether a span meets the time, or may yet when its page next tells how long it is by now. */
async function meetsSpan(writing: FactWriting, start: number, end: number): Promise<boolean> {
  let cursor = await writing
    .objectStore('spans')
    .index('byEnd')
    .openCursor(IDBKeyRange.lowerBound(start - LONGEST_UNTOLD_MS, true));
  while (cursor !== null) {
    if (cursor.value.start < end) return true;
    cursor = await cursor.continue();
  }
  return false;
}
