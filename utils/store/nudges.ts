import type { TipResponse } from '../tips/tip';
import type { Database, Nudge } from './schema';

const LOOKED_BACK_MS = 60 * 24 * 60 * 60_000;

/** The range of `byShownAt` that a choice of tip looks back on, as of `now` (ms). */
export function shownLately(now: number): IDBKeyRange {
  return IDBKeyRange.lowerBound(now - LOOKED_BACK_MS);
}

/** The tips shown lately, as of `now` (ms). */
export function readShownLately(database: Database, now: number): Promise<Nudge[]> {
  return database.getAllFromIndex('nudges', 'byShownAt', shownLately(now));
}

/** Notes that a tip was shown by a rule, at an instant in ms since the epoch. */
export async function noteTipShown(
  database: Database,
  tipId: string,
  rule: string,
  shownAt: number,
): Promise<void> {
  await database.add('nudges', { id: crypto.randomUUID(), tipId, rule, shownAt });
}

/** Keeps what the person made of a tip with the last time it was shown; null takes it back. */
export async function answerTip(
  database: Database,
  tipId: string,
  response: TipResponse | null,
): Promise<void> {
  const writing = database.transaction('nudges', 'readwrite');
  let cursor = await writing.store.index('byShownAt').openCursor(null, 'prev');
  while (cursor !== null && cursor.value.tipId !== tipId) cursor = await cursor.continue();
  if (cursor !== null) {
    const { response: _answered, ...unanswered } = cursor.value;
    await cursor.update(response === null ? unanswered : { ...unanswered, response });
  }
  await writing.done;
}
