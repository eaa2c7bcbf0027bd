import type { Session } from './session.ts';

/** Rows to be put into the database as they are, by store. */
export type Seed = Readonly<Record<string, readonly unknown[]>>;

/** Puts rows into the extension's database, in the worker. */
export async function seed(session: Session, rows: Seed): Promise<void> {
  await session.inWorker(`(async () => {
    const rows = ${JSON.stringify(rows)};
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('alongside');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction(Object.keys(rows), 'readwrite');
    for (const [store, all] of Object.entries(rows)) {
      for (const row of all) writing.objectStore(store).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  })()`);
}
