import { ANSWERED_UNSHOWN, type TipResponse } from '../tips/tip';
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

/**
 * Keeps what the person made of a tip with the last time it was shown, in place of whatever they
 * said of it before; null takes that back. Where it was never shown, the answer has a row of its own
 * at `now` (ms), which is no showing.
 */
export async function answerTip(
  database: Database,
  tipId: string,
  response: TipResponse | null,
  now: number = Date.now(),
): Promise<void> {
  await allOrNothing(database, ['nudges'], async (writing) => {
    const store = writing.objectStore('nudges');
    let isAnswered = response === null;
    let cursor = await store.index('byShownAt').openCursor(null, 'prev');
    while (cursor !== null) {
      if (cursor.value.tipId === tipId) {
        const { response: before, ...unanswered } = cursor.value;
        if (!isAnswered && response !== null) await cursor.update({ ...unanswered, response });
        else if (before !== undefined) await cursor.update(unanswered);
        isAnswered = true;
      }
      cursor = await cursor.continue();
    }
    if (isAnswered || response === null) return;
    const id = crypto.randomUUID();
    await store.put({ id, tipId, rule: ANSWERED_UNSHOWN, shownAt: now, response });
  });
}
