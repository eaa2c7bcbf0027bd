import { noteNotice } from './databaseNews';

const NOT_AGAIN_FOR_MS = 60 * 60_000;

let notedAt = -Infinity;

/**
 * Notes that something measured was not kept since there were too many rows (`hasRoomForSpan`), once
 * an hour: what comes without end would have it stored without end. May be called while writing;
 * nobody waits for it, and it never throws.
 */
export function noteNoRoom(now: number): void {
  if (Math.abs(now - notedAt) < NOT_AGAIN_FOR_MS) return;
  notedAt = now;
  noteNotice({ kind: 'noRoom', at: now }).catch(() => undefined);
}
