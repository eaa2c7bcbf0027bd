/**
 * What is wrong with the records:
 * - `newerRecords`: a later version of the extension has upgraded them, and this one must not
 *   touch them;
 * - `blocked`: an older version, still open somewhere, stands in the way of the upgrade;
 * - `diskFull`: there is no room to write;
 * - `damaged`: they open, and part of them is missing or cannot be read;
 * - `cannotOpen`: they do not open, or the browser gives no reason;
 * - `unknown`: something else failed, in the extension or around it; they may well be all right.
 */
export type RecordsProblem =
  | 'newerRecords'
  | 'blocked'
  | 'diskFull'
  | 'damaged'
  | 'cannotOpen'
  | 'unknown';

/** Something that happened to the records, at an instant in ms, and is told until it was read. */
export type RecordsNotice =
  /** The browser gave empty records in the place of those that were there. */
  | { kind: 'startedAnew'; at: number }
  /** The person began new ones; so many rows went over, or null where none could be read at all. */
  | { kind: 'setAside'; at: number; carriedOver: number | null; unreadable: number }
  /** So much waited to be written that some had to be let go. */
  | { kind: 'spansDropped'; at: number }
  /** More was measured of a system than can be true, and not all of it was kept. */
  | { kind: 'noRoom'; at: number };

/** What there is to tell of the records: what is wrong now, since when, and what happened. */
export interface RecordsNews {
  trouble: { problem: RecordsProblem; since: number } | null;
  notices: readonly RecordsNotice[];
}

/** When all is well. */
export const noNews: RecordsNews = { trouble: null, notices: [] };

/** What a page that shows the records can do about them. */
export interface RecordsCare {
  /** Names what is wrong when reading fails. */
  problemOf(error: unknown): RecordsProblem;
  /** What there is to tell; never rejects. */
  readNews(): Promise<RecordsNews>;
  /** Takes a notice away for good. */
  dismiss(kind: RecordsNotice['kind']): Promise<void>;
  /** Sets the records aside and begins new ones with what can be read of them. */
  startNew(): Promise<void>;
}
