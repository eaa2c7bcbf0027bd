import { unwrap, wrap } from 'idb';
import { factoryOf, nameOf, type Place } from './place';
import type { Database } from './schema';

/** What became of the rows of a database that was set aside. */
export interface Salvage {
  carriedOver: number;
  /** At least so many: of a store that gives nothing at all, nobody knows how many. */
  unreadable: number;
}

const ROWS_AT_ONCE = 500;
const LONGEST_ANSWER_MS = 10_000;

/** The database at a place as it is, without an upgrade; undefined when there is none or it does not open. */
export async function openAsItIs(place: Place): Promise<IDBDatabase | undefined> {
  const factory = await factoryOf(place).catch(() => undefined);
  if (factory === undefined) return undefined;
  const opening = factory.open(nameOf(place));
  // Asked for without a version, one that is missing would be made, and it must not be.
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const opened = new Promise<IDBDatabase | undefined>((resolve) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
  });
  return inTime(opened).catch(() => undefined);
}

/** Copies every row that can be read into a database with the same stores, one by one if need be. */
export async function carryOver(from: IDBDatabase, into: Database): Promise<Salvage> {
  const total = { carriedOver: 0, unreadable: 0 };
  for (const store of from.objectStoreNames) {
    if (!([...into.objectStoreNames] as string[]).includes(store)) continue;
    const { rows, unreadable } = await rowsOf(from, store);
    const carriedOver = await putAll(unwrap(into), store, rows);
    total.carriedOver += carriedOver;
    total.unreadable += unreadable + rows.length - carriedOver;
  }
  return total;
}

async function rowsOf(from: IDBDatabase, name: string) {
  try {
    return { rows: await read(from, name, (store) => store.getAll()), unreadable: 0 };
  } catch {
    return rowsOneByOne(from, name);
  }
}

async function rowsOneByOne(from: IDBDatabase, name: string) {
  const keys = await read(from, name, (store) => store.getAllKeys()).catch(() => null);
  if (keys === null) return { rows: [], unreadable: 1 };
  const rows: unknown[] = [];
  for (const key of keys) {
    await read(from, name, (store) => store.get(key)).then(
      (row) => rows.push(row),
      // It is counted below.
      () => undefined,
    );
  }
  return { rows, unreadable: keys.length - rows.length };
}

async function read<Answer>(
  from: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  return inTime(wrap(ask(from.transaction(name).objectStore(name))));
}

/** Puts rows into a store, those that will not go in left out; gives how many went in. */
async function putAll(into: IDBDatabase, name: string, rows: readonly unknown[]): Promise<number> {
  let kept = 0;
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const some = rows.slice(first, first + ROWS_AT_ONCE);
    if (await didPut(into, name, some)) kept += some.length;
    else for (const row of some) kept += (await didPut(into, name, [row])) ? 1 : 0;
  }
  return kept;
}

async function didPut(into: IDBDatabase, name: string, rows: readonly unknown[]): Promise<boolean> {
  const writing = into.transaction(name, 'readwrite');
  try {
    for (const row of rows) writing.objectStore(name).put(row);
  } catch {
    // A row without its key.
    writing.abort();
    return false;
  }
  return new Promise((resolve) => {
    writing.addEventListener('complete', () => resolve(true));
    writing.addEventListener('abort', () => resolve(false));
  });
}

/** In Chromium a request on a dying connection may never be answered. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), LONGEST_ANSWER_MS);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}
