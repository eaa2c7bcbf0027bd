import { checkEntry, type EntryProblem } from '../totals/entry';
import type { LocalDate } from '../totals/facts';
import { allOrNothing } from './allOrNothing';
import { announceChange } from './changes';
import type { Database } from './schema';

/**
 * Keeps an entry of direct time or other desk work. Gives the problem instead when the kind, the date or the minutes
 * cannot be right, and keeps nothing then. `today` is the local date of `now` (ms); who may have to
 * say it twice gives it an id of its own.
 */
export async function addEntry(
  database: Database,
  wanted: { kind: string; date: LocalDate; minutes: number },
  today: LocalDate,
  now: number,
  id: string = crypto.randomUUID(),
): Promise<EntryProblem | null> {
  const checked = checkEntry(wanted, today);
  if (checked.kind === 'invalid') return checked.problem;
  const entry = { id, ...checked.entry, createdOn: today, updatedAt: now };
  await allOrNothing(database, ['entries'], (writing) => writing.objectStore('entries').put(entry));
  announceChange();
  return null;
}

/** Takes an entry back; it stays, marked, so that this too can be undone. */
export async function undoEntry(database: Database, id: string, now: number): Promise<void> {
  await allOrNothing(database, ['entries'], async (writing) => {
    const entries = writing.objectStore('entries');
    const entry = await entries.get(id);
    if (entry !== undefined && entry.deletedAt === undefined) {
      await entries.put({ ...entry, updatedAt: now, deletedAt: now });
    }
  });
  announceChange();
}
