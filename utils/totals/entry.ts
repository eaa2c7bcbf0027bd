import { isLocalDate } from '../days/isLocalDate';
import type { Entry, LocalDate } from './facts';
import { isEntryKind } from './kinds';

const MOST_MINUTES = 1440;

/** What a person gives of an entry before it is kept. */
export type EntryDraft = Pick<Entry, 'kind' | 'date' | 'minutes'>;

export type EntryProblem =
  | 'unknownKind'
  | 'minutesNotWhole'
  | 'minutesTooFew'
  | 'minutesTooMany'
  | 'noSuchDate'
  | 'dateInFuture';

export type CheckedEntry =
  | { kind: 'valid'; entry: EntryDraft }
  | { kind: 'invalid'; problem: EntryProblem };

/**
 * Whether an entry may be kept: a kind that there is, 1 to 1440 whole minutes, on a real date up
 * to today. Otherwise the first problem of them. A valid entry comes back with nothing else that
 * stood beside the three.
 */
export function checkEntry({ kind, date, minutes }: EntryDraft, today: LocalDate): CheckedEntry {
  const problem = problemOf({ kind, date, minutes }, today);
  if (problem !== null) return { kind: 'invalid', problem };
  return { kind: 'valid', entry: { kind, date, minutes } };
}

function problemOf({ kind, date, minutes }: EntryDraft, today: LocalDate): EntryProblem | null {
  if (!isEntryKind(kind)) return 'unknownKind';
  if (minutes < 1) return 'minutesTooFew';
  if (minutes > MOST_MINUTES) return 'minutesTooMany';
  if (!Number.isInteger(minutes)) return 'minutesNotWhole';
  if (!isLocalDate(date)) return 'noSuchDate';
  if (date > today) return 'dateInFuture';
  return null;
}

/**
 * The number a person typed, in plain figures with spaces around it or a minus sign (typed or
 * typographic) before it; whether it will do is for `checkEntry` to say. NaN for anything else:
 * "ten", "1e9", "0x1f" or nothing at all.
 */
export function parseMinutes(text: string): number {
  const typed = text.trim().replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : Number.NaN;
}
