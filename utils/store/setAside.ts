import { unwrap, wrap } from 'idb';
import { noteFactsForgotten } from '../settings/upkeepRecord';
import { noteNotice, noteTrouble } from './databaseNews';
import { migrations } from './migrations/all';
import { openPlace } from './openPlace';
import { factoryOf, loadPlace, nameOf, type Place, placeAfter, storePlace } from './place';
import { carryOver, openAsItIs, type Salvage } from './salvage';
import type { Database } from './schema';

/**
 * Begins new records and carries into them what can still be read of those in use, which stay where
 * they are and as they are. Records of a newer version are never given up: it rejects. The new ones
 * come into use at the end, with one write; until then an end in the middle has changed nothing.
 */
export async function startNewRecords(now: number): Promise<void> {
  await navigator.locks.request('setAside', { ifAvailable: true }, async (lock) => {
    // Another page is at it.
    if (lock === null) return;
    const old = await loadPlace();
    const next = placeAfter(old);
    // What is measured meanwhile waits, and is written into the new ones.
    const salvage = await navigator.locks.request('pulses', async () => {
      const carried = await makeFrom(old, next);
      if (carried.unreadable > 0) await noteFactsForgotten(now);
      await storePlace({ ...next, hasBegun: true, begunAt: now });
      return carried;
    });
    await noteNotice({ kind: 'setAside', at: now, ...salvage });
    await noteTrouble(null, now);
  });
}

async function makeFrom(old: Place, next: Place): Promise<Salvage | NothingSaved> {
  const damaged = await openAsItIs(old);
  if (damaged === undefined) return empty(next);
  try {
    if (damaged.version > migrations.length) throw new DOMException('', 'VersionError');
    return await filled(next, damaged);
  } finally {
    damaged.close();
  }
}

interface NothingSaved {
  carriedOver: null;
  unreadable: number;
}

async function empty(next: Place): Promise<NothingSaved> {
  const database = await made(next, migrations.length);
  unwrap(database).close();
  return { carriedOver: null, unreadable: 0 };
}

/** Rows are put into stores of their own version, and upgraded with them afterwards. */
async function filled(next: Place, damaged: IDBDatabase): Promise<Salvage | NothingSaved> {
  const database = await made(next, damaged.version);
  const salvage = await carryOver(damaged, database);
  unwrap(database).close();
  try {
    const { database } = await openPlace(next, nobody);
    unwrap(database).close();
    return salvage;
  } catch {
    // What cannot be upgraded cannot be used: it stays in the records that are set aside.
    return empty(next);
  }
}

const nobody = { blocked: () => undefined, closed: () => undefined };

/** A new database of that version; one that an earlier attempt left half made gives way. */
async function made(next: Place, version: number): Promise<Database> {
  const factory = await factoryOf(next);
  await wrap(factory.deleteDatabase(nameOf(next)));
  const { database } = await openPlace(next, nobody, migrations.slice(0, version));
  return database;
}
