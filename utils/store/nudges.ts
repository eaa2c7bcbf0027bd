import type { TipResponse } from '../tips/tip';
import { allOrNothing } from './allOrNothing';
import type { Database, Nudge } from './schema';

/** A year: over less the themes drift apart by a quarter, as what is forgotten counts no more. */
const LOOKED_BACK_MS = 365 * 24 * 60 * 60_000;

/** The range of `byShownAt` that a choice of tip looks back on, as of `now` (ms). */
export function shownLately(now: number): IDBKeyRange {
  return IDBKeyRange.lowerBound(now - LOOKED_BACK_MS);
}

/** The tips shown lately, as of `now` (ms). */
export function readShownLately(database: Database, now: number): Promise<Nudge[]> {
  return database.getAllFromIndex('nudges', 'byShownAt', shownLately(now));
}

/**
 * Notes that a tip was shown by a rule, at an instant in ms since the epoch; who may have to say it
 * twice gives it an id of its own.
 */
export async function noteTipShown(
  database: Database,
  tipId: string,
  rule: string,
  shownAt: number,
  id: string = crypto.randomUUID(),
): Promise<void> {
  const nudge = { id, tipId, rule, shownAt };
  await allOrNothing(database, ['nudges'], (writing) => writing.objectStore('nudges').put(nudge));
}

/** Keeps what the person made of a tip with the last time it was shown; null takes it back. */
export async function answerTip(
  database: Database,
  tipId: string,
  response: TipResponse | null,
): Promise<void> {
  await allOrNothing(database, ['nudges'], async (writing) => {
    let cursor = await writing.objectStore('nudges').index('byShownAt').openCursor(null, 'prev');
    while (cursor !== null && cursor.value.tipId !== tipId) cursor = await cursor.continue();
    if (cursor !== null) {
      const { response: _answered, ...unanswered } = cursor.value;
      await cursor.update(response === null ? unanswered : { ...unanswered, response });
    }
  });
}
