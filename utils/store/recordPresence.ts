import { closeAbsence, openAbsence, openId } from './absenceRows';
import { type Database, factStores } from './schema';

/**
 * What was observed of the person's presence, at a moment in ms since the epoch:
 * - `active`: there was input just now;
 * - `quiet`: there was none since `lastInputAt`;
 * - `locked`: the screen is locked.
 */
export type Presence =
  | { kind: 'active'; at: number }
  | { kind: 'quiet'; at: number; lastInputAt: number }
  | { kind: 'locked'; at: number };

/**
 * Opens and closes absences for what was observed, in one transaction, so that however events,
 * pulses and starts fall together at most one row of a reason is open. A lock starts at the lock,
 * or at the last input if a quiet stretch was already known.
 */
export async function recordPresence(database: Database, presence: Presence): Promise<void> {
  const writing = database.transaction(factStores, 'readwrite');
  switch (presence.kind) {
    case 'active':
      await closeAbsence(writing, 'away', presence.at);
      await closeAbsence(writing, 'locked', presence.at);
      break;
    case 'quiet':
      await closeAbsence(writing, 'locked', presence.at);
      await openAbsence(writing, 'away', Math.min(presence.lastInputAt, presence.at));
      break;
    case 'locked': {
      const quiet = await writing.objectStore('absences').get(openId('away'));
      await openAbsence(writing, 'locked', quiet?.start ?? presence.at);
      await closeAbsence(writing, 'away', presence.at);
      break;
    }
  }
  await writing.done;
}
