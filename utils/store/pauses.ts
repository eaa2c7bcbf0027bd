import { closeAbsence, openId } from './absenceRows';
import { announceChange } from './changes';
import { type Database, factStores } from './schema';

/**
 * Pauses counting from now until a planned end, both in ms since the epoch. A pause that was
 * running ends now; one whose planned end has passed ended then. A planned end that is not ahead, as
 * of a page left open over midnight, pauses nothing.
 */
export async function startPause(database: Database, now: number, until: number): Promise<void> {
  if (!(until > now)) return;
  const writing = database.transaction(factStores, 'readwrite');
  const absences = writing.objectStore('absences');
  const id = openId('paused');
  const running = await absences.get(id);
  if (running !== undefined) {
    await closeAbsence(writing, 'paused', Math.min(now, running.end ?? now));
  }
  await absences.put({ id, reason: 'paused', start: now, end: until });
  await writing.done;
  announceChange();
}

/** Ends the pause now, or when it was planned to end if that has passed; nothing without one. */
export async function resume(database: Database, now: number): Promise<void> {
  const writing = database.transaction(factStores, 'readwrite');
  const running = await writing.objectStore('absences').get(openId('paused'));
  if (running !== undefined) {
    await closeAbsence(writing, 'paused', Math.min(now, running.end ?? now));
  }
  await writing.done;
  announceChange();
}
