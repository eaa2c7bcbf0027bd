import type { IDBPTransaction, StoreNames } from 'idb';
import type { AlongsideSchema, Database } from './schema';

type Stores = readonly StoreNames<AlongsideSchema>[];

/**
 * Writes in one transaction over some stores and waits until it is kept; gives what `write` gives.
 * Whatever goes wrong, nothing of it is kept: a transaction commits by itself when its writer stops
 * in the middle. In Chromium a request on a dying connection may never be answered while its
 * transaction is, so both are waited for. It is committed as soon as `write` has asked for all it
 * wants: a row that it need not see written it may put by `putUnawaited`.
 */
export async function allOrNothing<const Names extends Stores, Outcome>(
  database: Database,
  stores: Names,
  write: (writing: IDBPTransaction<AlongsideSchema, Names, 'readwrite'>) => Promise<Outcome>,
): Promise<Outcome> {
  const writing = database.transaction(stores, 'readwrite');
  try {
    const written = write(writing).then((outcome) => {
      writing.commit();
      return outcome;
    });
    const [outcome] = await Promise.all([written, writing.done]);
    return outcome;
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

/** Lets a row be written while its writer goes on; that it cannot be, its transaction tells. */
export function putUnawaited(put: Promise<unknown>): void {
  put.catch(() => undefined);
}
