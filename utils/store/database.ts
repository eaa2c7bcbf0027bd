import { openDB, unwrap } from 'idb';
import { migrations } from './migrations/all';
import type { AlongsideSchema, Database } from './schema';

export const DATABASE_NAME = 'alongside';

let opening: Promise<Database> | undefined;

/**
 * The database, opened once a context and again after it was closed. Rejects when it cannot be
 * opened, and tries afresh at the next call.
 */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Database> {
  const database = await openDB<AlongsideSchema>(DATABASE_NAME, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) {
        migrate(unwrap(upgraded), unwrap(transaction));
      }
    },
    // A newer version of the extension wants to upgrade: stand aside, and open again when asked.
    blocking(_currentVersion, _blockedVersion, event) {
      opening = undefined;
      (event.target as IDBDatabase | null)?.close();
    },
    terminated() {
      opening = undefined;
    },
  });
  return database;
}
