import type { Absence } from '../totals/facts';
import { closeAbsence, openId } from './absenceRows';
import { allOrNothing } from './allOrNothing';
import { announceChange } from './changes';
import { type Database, factStores, type FactWriting } from './schema';

/**
 * Pauses counting from now until a planned end, both in ms since the epoch. A pause that was
 * running ends now; one whose planned end has passed ended then. A planned end that is not ahead
 * pauses nothing. `origin` is this installation's id.
 */
export async function startPause(
  database: Database,
  now: number,
  until: number,
  origin: string,
): Promise<void> {
  if (!(until > now)) return;
  await allOrNothing(database, factStores, async (writing) => {
    await endPause(writing, now, origin);
    await openPause(writing, now, until);
  });
  announceChange();
}

/**
 * Ends the pause now, or when it was planned to end if that has passed; nothing without one. One
 * that lies ahead, since the clock was set back, keeps its planned end: what was paused stays so.
 */
export async function resume(database: Database, now: number, origin: string): Promise<void> {
  await allOrNothing(database, factStores, (writing) => endPause(writing, now, origin));
  announceChange();
}

/** Ends the pause that is running at this moment; where none is, starts one. Not to be done twice. */
export async function togglePause(
  database: Database,
  now: number,
  until: number,
  origin: string,
): Promise<void> {
  await allOrNothing(database, factStores, async (writing) => {
    const running = await writing.objectStore('absences').get(openId('paused'));
    await endPause(writing, now, origin);
    if (runningUntil(running, now) === null) await openPause(writing, now, until);
  });
  announceChange();
}

/** The planned end (ms) of the pause that is running at this moment; null while none is. */
export async function pausedUntil(database: Database, now: number): Promise<number | null> {
  return runningUntil(await database.get('absences', openId('paused')), now);
}

function runningUntil(pause: Absence | undefined, now: number): number | null {
  if (pause === undefined || pause.end === null) return null;
  return pause.start <= now && now < pause.end ? pause.end : null;
}

async function endPause(writing: FactWriting, now: number, origin: string): Promise<void> {
  const running = await writing.objectStore('absences').get(openId('paused'));
  if (running === undefined) return;
  const planned = running.end ?? now;
  const end = now < running.start ? planned : Math.min(now, planned);
  await closeAbsence(writing, 'paused', end, origin);
}

async function openPause(writing: FactWriting, now: number, until: number): Promise<void> {
  const id = openId('paused');
  await writing.objectStore('absences').put({ id, reason: 'paused', start: now, end: until });
}
