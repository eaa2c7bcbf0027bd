import { migrations } from '../../../utils/store/migrations/all';

export const NAME = 'alongside';

/** Opens the database as another version of the extension would, by the browser's own means. */
export function openRaw(
  version?: number,
  upgrade?: (database: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, version);
    opening.addEventListener('upgradeneeded', () => {
      if (opening.transaction !== null) upgrade?.(opening.result, opening.transaction);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('blocked', () =>
      reject(new Error('Another connection is in the way.')),
    );
  });
}

/** The database as the extension of that version made it, with rows by store. */
export async function writeVersion(
  version: number,
  stores: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const database = await openRaw(version, (created, transaction) => {
    for (const migrate of migrations.slice(0, version)) migrate(created, transaction);
  });
  for (const [store, rows] of Object.entries(stores)) await putRaw(database, store, rows);
  database.close();
}

function putRaw(database: IDBDatabase, store: string, rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = database.transaction(store, 'readwrite');
    for (const row of rows) writing.objectStore(store).add(row);
    writing.addEventListener('complete', () => resolve());
    writing.addEventListener('abort', () => reject(writing.error));
  });
}

export function readRaw(database: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction(store).objectStore(store).getAll();
    reading.addEventListener('success', () => resolve(reading.result));
    reading.addEventListener('error', () => reject(reading.error));
  });
}

/** Stores with their keys and indexes, as far as two databases may differ in them. */
export function shapeOf(database: IDBDatabase) {
  return [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
}
