import { closeAbsence, closeDisproved, openAbsence, openAbsences, openId } from './absenceRows';
import { allOrNothing } from './allOrNothing';
import { type Database, factStores, type FactWriting } from './schema';

/** The search for one and the same last input may find it so much later another time. */
const SEARCH_TOLERANCE_MS = 10_000;

/**
 * What was observed of the person's presence, at a moment in ms since the epoch:
 * - `active`: there was input just now;
 * - `quiet`: there was none since `lastInputAt`, or for longer where that cannot be told;
 * - `locked`: the screen is locked.
 */
export type Presence =
  | { kind: 'active'; at: number }
  | { kind: 'quiet'; at: number; lastInputAt: number; isOlder?: boolean | undefined }
  | { kind: 'locked'; at: number };

/**
 * Opens and closes absences for what was observed, in one transaction, so that however events,
 * pulses and starts fall together at most one row of a reason is open. A lock starts at the lock,
 * or at the last input if a quiet stretch was already known. `origin` is this installation's id.
 */
export async function recordPresence(
  database: Database,
  presence: Presence,
  origin: string,
): Promise<void> {
  await allOrNothing(database, factStores, (writing) => writePresence(writing, presence, origin));
}

/**
 * As `recordPresence`, in a transaction that does more. What was observed before `forgottenBefore`
 * (ms) is not written, and nothing begins before it.
 */
export async function writePresence(
  writing: FactWriting,
  presence: Presence,
  origin: string,
  forgottenBefore = -Infinity,
): Promise<void> {
  if (presence.at < forgottenBefore) return;
  switch (presence.kind) {
    case 'active':
      await closeAbsence(writing, 'away', presence.at, origin);
      await closeAbsence(writing, 'locked', presence.at, origin);
      break;
    case 'quiet': {
      const { at } = presence;
      const lastInputAt = Math.max(Math.min(presence.lastInputAt, at), forgottenBefore);
      if (!presence.isOlder) {
        const absent = await openAbsences(writing);
        await closeDisproved(
          writing,
          absent,
          lastInputAt - SEARCH_TOLERANCE_MS,
          lastInputAt,
          origin,
        );
      }
      await closeAbsence(writing, 'locked', presence.at, origin);
      await openAbsence(writing, 'away', lastInputAt);
      break;
    }
    case 'locked': {
      const quiet = await writing.objectStore('absences').get(openId('away'));
      await openAbsence(writing, 'locked', quiet?.start ?? presence.at);
      await closeAbsence(writing, 'away', presence.at, origin);
      break;
    }
  }
}
