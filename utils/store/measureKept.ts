import { formatISO } from 'date-fns/formatISO';
import { ALL_SYSTEMS, type LocalDate } from '../totals/facts';
import { allStores, type Database, type StoreName } from './schema';

/** What the database holds, in numbers. */
export interface KeptRows {
  counts: Readonly<Record<StoreName, number>>;
  /** The dates of the first and last of each kind, in no order. */
  edges: readonly LocalDate[];
  /** The systems of which there are totals, or of which something was measured lately. */
  systemIds: readonly string[];
  touchedDates: readonly LocalDate[];
}

const LATELY_MS = 2 * 24 * 60 * 60_000;

/** Counts what is kept, in one transaction and without reading what may be many rows. */
export async function measureKept(database: Database, now: number): Promise<KeptRows> {
  const reading = database.transaction(allStores);
  const [counted, touchedDates, totals, weeks, lately, ...found] = await Promise.all([
    Promise.all(allStores.map((name) => reading.objectStore(name).count())),
    reading.objectStore('calendar').getAllKeys(),
    reading.objectStore('days').getAllKeys(),
    reading.objectStore('weeks').getAllKeys(),
    reading
      .objectStore('spans')
      .index('byEnd')
      .getAll(IDBKeyRange.lowerBound(now - LATELY_MS)),
    ...(['next', 'prev'] as const).flatMap((direction) => [
      ...(['spans', 'absences', 'waits'] as const).map((name) =>
        reading.objectStore(name).index('byEnd').openKeyCursor(null, direction),
      ),
      ...(['entries', 'disruptions'] as const).map((name) =>
        reading.objectStore(name).index('byDate').openKeyCursor(null, direction),
      ),
      reading.objectStore('nudges').index('byShownAt').openKeyCursor(null, direction),
    ]),
  ]);
  const keys = found.flatMap((cursor) => (cursor === null ? [] : [cursor.key]));
  const dates = keys.map((key) => (typeof key === 'number' ? dateOf(key) : key));
  const dated = totals.map(([date]) => date);
  const counts = Object.fromEntries(allStores.map((name, index) => [name, counted[index] ?? 0]));
  return {
    counts: counts as Record<StoreName, number>,
    edges: [...dates, ...touchedDates, ...dated, ...weeks],
    systemIds: [
      ...new Set([...totals.map(([, id]) => id), ...lately.map(({ systemId }) => systemId)]),
    ].filter((id) => id !== ALL_SYSTEMS),
    touchedDates,
  };
}

function dateOf(instant: number): LocalDate {
  return formatISO(instant, { representation: 'date' });
}
