import type { RecordsProblem } from '../records/records';

/** Names the error with which opening fails while an older connection stands in the way. */
export const BLOCKED = 'BlockedError';

const problems: Readonly<Record<string, RecordsProblem>> = {
  VersionError: 'newerRecords',
  [BLOCKED]: 'blocked',
  QuotaExceededError: 'diskFull',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
};

/** Chromium 156 calls a full disk an `UnknownError` and names it only in the message. */
const NO_SPACE = /NO_SPACE|no space left/i;

/**
 * What is wrong, by the error with which opening, reading or writing failed. A database fails with a
 * `DOMException`; any other error says nothing of it.
 */
export function problemOf(error: unknown): RecordsProblem {
  if (!(error instanceof DOMException)) return 'unknown';
  if (NO_SPACE.test(error.message)) return 'diskFull';
  return problems[error.name] ?? 'cannotOpen';
}
