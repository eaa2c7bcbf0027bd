import { allOrNothing } from './allOrNothing';
import { allStores, type Database, type Rewriting } from './schema';

/** Writes in one transaction over all stores, as `allOrNothing` does. */
export function rewrite<Outcome>(
  database: Database,
  write: (writing: Rewriting) => Promise<Outcome>,
): Promise<Outcome> {
  // A transaction over more stores does what one over some of them does; the types do not know it.
  return allOrNothing(database, allStores, (writing) => write(writing as unknown as Rewriting));
}

/** Takes every row out of every store. */
export async function forgetAllRows(database: Database): Promise<void> {
  await rewrite(database, async (writing) => {
    await Promise.all(allStores.map((name) => writing.objectStore(name).clear()));
  });
}
