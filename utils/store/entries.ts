import { checkEntry, type EntryProblem } from '../totals/entry';
import type { LocalDate } from '../totals/facts';
import { announceChange } from './changes';
import type { Database } from './schema';

/**
 * Keeps an entry of direct time. Gives the problem instead when the kind, the date or the minutes
 * cannot be right, and keeps nothing then. `today` is the local date of `now` (ms).
 */
export async function addEntry(
  database: Database,
  wanted: { kind: string; date: LocalDate; minutes: number },
  today: LocalDate,
  now: number,
): Promise<EntryProblem | null> {
  const checked = checkEntry(wanted, today);
  if (checked.kind === 'invalid') return checked.problem;
  const id = crypto.randomUUID();
  await database.add('entries', { id, ...checked.entry, createdOn: today, updatedAt: now });
  announceChange();
  return null;
}

/** Takes an entry back; it stays, marked, so that this too can be undone. */
export async function undoEntry(database: Database, id: string, now: number): Promise<void> {
  const writing = database.transaction('entries', 'readwrite');
  const entry = await writing.store.get(id);
  if (entry !== undefined && entry.deletedAt === undefined) {
    await writing.store.put({ ...entry, updatedAt: now, deletedAt: now });
  }
  await writing.done;
  announceChange();
}
