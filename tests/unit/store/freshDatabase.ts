import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as DatabaseModule from '../../../utils/store/database';
import type { AlongsideSchema, Database } from '../../../utils/store/schema';

const allStores = [
  'spans',
  'absences',
  'waits',
  'entries',
  'weeks',
  'disruptions',
  'calendar',
  'days',
  'nudges',
] as const;

/** `openDatabase` as a context that has just begun has it, on storage that is left as it is. */
export async function newContext(): Promise<() => Promise<Database>> {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: fakeBrowser }));
  const { openDatabase } = await vi.importActual<typeof DatabaseModule>(
    '../../../utils/store/database',
  );
  return openDatabase;
}

/** A computer on which nothing was ever stored. */
export function emptyStorage(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}

/** Today's database on empty storage. */
export async function freshDatabase(): Promise<Database> {
  emptyStorage();
  const openDatabase = await newContext();
  return openDatabase();
}

/** Takes every row out, so that one database serves many runs of a property. */
export async function emptied(database: Database): Promise<Database> {
  const writing = database.transaction(allStores, 'readwrite');
  await Promise.all(allStores.map((store) => writing.objectStore(store).clear()));
  await writing.done;
  return database;
}

type Rows = { [Store in (typeof allStores)[number]]: AlongsideSchema[Store]['value'][] };

/** Every row of every store, as one moment has them. */
export async function allRows(database: Database): Promise<Rows> {
  const reading = database.transaction(allStores, 'readonly');
  const [spans, absences, waits, entries, weeks, disruptions, calendar, days, nudges] =
    await Promise.all([
      reading.objectStore('spans').getAll(),
      reading.objectStore('absences').getAll(),
      reading.objectStore('waits').getAll(),
      reading.objectStore('entries').getAll(),
      reading.objectStore('weeks').getAll(),
      reading.objectStore('disruptions').getAll(),
      reading.objectStore('calendar').getAll(),
      reading.objectStore('days').getAll(),
      reading.objectStore('nudges').getAll(),
    ]);
  return { spans, absences, waits, entries, weeks, disruptions, calendar, days, nudges };
}
