import { wrap } from 'idb';
import { migrations } from './migrations/all';
import { factoryOf, nameOf, type Place } from './place';
import type { Database } from './schema';

/** What is heard of a database while it is opened, and after. */
export interface DatabaseEvents {
  /** Another connection, of an older version, stands in the way of the upgrade. */
  blocked(): void;
  /** The connection is closed, by the browser or because a newer version wants to upgrade. */
  closed(): void;
}

/** A database that was opened. */
export interface OpenedPlace {
  database: Database;
  /** Whether there was none before. */
  isNew: boolean;
  /** Whether the browser says that it found the one before damaged, and destroyed it. */
  wasDestroyed: boolean;
}

/**
 * Opens the database at a place, upgraded to the version of the last of `steps`. A step that throws
 * has the browser abort the whole upgrade: the database stays as it was.
 */
export async function openPlace(
  place: Place,
  events: DatabaseEvents,
  steps = migrations,
): Promise<OpenedPlace> {
  const factory = await factoryOf(place);
  return new Promise((resolve, reject) => {
    const opening = factory.open(nameOf(place), steps.length);
    let isNew = false;
    let wasDestroyed = false;
    opening.addEventListener('blocked', () => events.blocked());
    opening.addEventListener('upgradeneeded', (event) => {
      isNew = event.oldVersion === 0;
      wasDestroyed = isNew && lossIn(event) === 'total';
      const { result, transaction } = opening;
      if (transaction === null) return;
      for (const migrate of steps.slice(event.oldVersion)) migrate(result, transaction);
    });
    opening.addEventListener('error', (event) => {
      event.preventDefault();
      reject(opening.error);
    });
    opening.addEventListener('success', () => {
      const connection = opening.result;
      // A newer version of the extension wants to upgrade: stand aside, and open again when asked.
      connection.addEventListener('versionchange', () => {
        connection.close();
        events.closed();
      });
      connection.addEventListener('close', () => events.closed());
      resolve({ database: wrap(connection) as unknown as Database, isNew, wasDestroyed });
    });
  });
}

/** Chromium's own: `total` when it destroyed a damaged database (`IDBVersionChangeEvent.dataLoss`). */
function lossIn(event: IDBVersionChangeEvent): unknown {
  return 'dataLoss' in event ? event.dataLoss : undefined;
}
