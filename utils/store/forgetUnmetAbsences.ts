import { allOrNothing } from './allOrNothing';
import type { Database } from './schema';

/** By now every page has told of the time up to here; see `closeAbsence`. */
const SETTLED_AFTER_MS = 2 * 60_000;

/**
 * Deletes the quiet stretches and locks that ended after `since` and that no span grew into, since
 * this is no log of breaks; those of the last two minutes are left for the next time. Instants in
 * ms since the epoch.
 */
export async function forgetUnmetAbsences(
  database: Database,
  since: number,
  now: number,
): Promise<void> {
  const settled = now - SETTLED_AFTER_MS;
  if (!(since < settled)) return;
  await allOrNothing(database, ['absences', 'spans'], async (writing) => {
    const absences = writing.objectStore('absences');
    const ended = await absences.index('byEnd').getAll(IDBKeyRange.bound(since, settled));
    const doubtful = ended.filter(({ reason }) => reason === 'away' || reason === 'locked');
    if (doubtful.length > 0) {
      const earliest = Math.min(...doubtful.map(({ start }) => start));
      const after = IDBKeyRange.lowerBound(earliest, true);
      const spans = await writing.objectStore('spans').index('byEnd').getAll(after);
      for (const { id, start, end } of doubtful) {
        const isMet = spans.some((span) => span.start < (end ?? now) && span.end > start);
        if (!isMet) await absences.delete(id);
      }
    }
  });
}
