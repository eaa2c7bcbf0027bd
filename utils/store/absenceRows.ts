import type { Absence, AbsenceReason } from '../totals/facts';
import { reopenDays } from './reopenDays';
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

/** A page in front tells of itself every ten seconds, or a little later when it hangs. */
const SPAN_GROWS_WITHIN_MS = 60_000;

/**
 * Closes the open absence of that reason at `end`. It is kept only where it meets a span, since
 * this is no log of breaks, or where one that ended just before it may still grow into it: those
 * that none grew into are forgotten by `forgetUnmetAbsences`. Finished days that it touches are
 * worked out again; `origin` is this installation's id.
 */
export async function closeAbsence(
  writing: FactWriting,
  reason: AbsenceReason,
  end: number,
  origin: string,
): Promise<void> {
  const absences = writing.objectStore('absences');
  const open = await absences.get(openId(reason));
  if (open === undefined) return;
  await absences.delete(open.id);
  // Not a random id: what waited may be written twice.
  const closed: Absence = { ...open, id: `${reason}-${open.start}-${end}`, end };
  if (end <= open.start) return;
  const mayMeet = open.start - SPAN_GROWS_WITHIN_MS;
  if (reason !== 'paused' && !(await meetsSpan(writing, mayMeet, end))) return;
  await absences.put(closed);
  await reopenDays(writing, open.start, end, origin);
}

/** The absences that are open now and that input would end: away and locked, not the person's pause. */
export async function openAbsences(writing: FactWriting): Promise<Absence[]> {
  const rows = await writing.objectStore('absences').getAll(IDBKeyRange.bound('open:', 'open;'));
  return rows.filter(({ reason }) => reason === 'away' || reason === 'locked');
}

/**
 * Closes at `end` those of the open absences that began before an instant at or after which there was input
 * (ms): they cannot be open any more, their own end was missed.
 */
export async function closeDisproved(
  writing: FactWriting,
  absent: readonly Absence[],
  inputSince: number,
  end: number,
  origin: string,
): Promise<void> {
  for (const { reason, start } of absent) {
    if (start < inputSince) await closeAbsence(writing, reason, end, origin);
  }
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
