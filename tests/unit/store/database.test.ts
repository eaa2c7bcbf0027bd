import { deleteDB, unwrap } from 'idb';
import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../../utils/store/migrations/all';
import { problemOf } from '../../../utils/store/problemOf';
import type { Database } from '../../../utils/store/schema';
import { emptyStorage, newContext } from './freshDatabase';
import { NAME, openRaw, readRaw } from './rawDatabase';

const NEWER = migrations.length + 1;
const visit = {
  id: 'one',
  kind: 'visitFamily',
  date: '2026-11-24',
  minutes: 45,
  createdOn: '2026-11-24',
  updatedAt: 1,
};

let openDatabase: () => Promise<Database>;
beforeEach(async () => {
  emptyStorage();
  openDatabase = await newContext();
});

const isClosed = (database: Database) => {
  try {
    database.transaction('entries');
    return false;
  } catch {
    return true;
  }
};

describe('the database', () => {
  test('is opened once, however often it is asked for', async () => {
    const [one, other] = await Promise.all([openDatabase(), openDatabase()]);
    expect(other).toBe(one);
    expect(await openDatabase()).toBe(one);
    expect(one.version).toBe(migrations.length);
  });

  test('is shared by the worker and the pages', async () => {
    const worker = await openDatabase();
    const openInPopup = await newContext();
    const popup = await openInPopup();
    expect(popup).not.toBe(worker);
    await popup.put('entries', visit);
    expect(await worker.getAll('entries')).toEqual([visit]);
  });

  test('is asked for afresh after it could not be opened', async () => {
    const working = globalThis.indexedDB;
    const broken = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    globalThis.indexedDB = Object.assign(Object.create(working), { open: broken });
    await expect(openDatabase()).rejects.toThrow('The disk is full.');
    globalThis.indexedDB = working;
    expect(await (await openDatabase()).getAll('entries')).toEqual([]);
  });

  test('is opened again after the browser closed it', async () => {
    const first = await openDatabase();
    await first.put('entries', visit);
    forceCloseDatabase(unwrap(first) as never);
    await expect.poll(openDatabase).not.toBe(first);
    expect(await (await openDatabase()).getAll('entries')).toEqual([visit]);
  });
});

describe('a database that a newer version of the extension has upgraded', () => {
  beforeEach(async () => {
    const newer = await openRaw(NEWER, (database) => database.createObjectStore('later'));
    newer.close();
  });

  test('is not opened, and the problem is told by its name', async () => {
    const error: unknown = await openDatabase().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toHaveProperty('name', 'VersionError');
    expect(problemOf(error)).toBe('newerRecords');
  });

  test('is left untouched', async () => {
    const before = await openRaw();
    await new Promise<void>((resolve) => {
      const writing = before.transaction('later', 'readwrite');
      writing.objectStore('later').put('a row of tomorrow', 1);
      writing.addEventListener('complete', () => resolve());
    });
    before.close();
    await expect(openDatabase()).rejects.toThrow();
    const after = await openRaw();
    expect(after.version).toBe(NEWER);
    expect([...after.objectStoreNames]).toEqual(['later']);
    expect(await readRaw(after, 'later')).toEqual(['a row of tomorrow']);
  });
});

describe('a connection that stands in the way', () => {
  test('closes when a newer version wants to upgrade, and nothing is lost', async () => {
    const old = await openDatabase();
    await old.put('entries', visit);
    const newer = await openRaw(NEWER);
    expect(isClosed(old)).toBe(true);
    expect(await readRaw(newer, 'entries')).toEqual([visit]);
    const error: unknown = await openDatabase().catch((reason: unknown) => reason);
    expect(problemOf(error)).toBe('newerRecords');
  });

  test('closes in every context', async () => {
    const worker = await openDatabase();
    const openInPopup = await newContext();
    const popup = await openInPopup();
    await openRaw(NEWER);
    expect([isClosed(worker), isClosed(popup)]).toEqual([true, true]);
  });

  test('lets what it was writing be written first', async () => {
    const old = await openDatabase();
    const writing = old.put('entries', visit);
    const newer = await openRaw(NEWER);
    await writing;
    expect(await readRaw(newer, 'entries')).toEqual([visit]);
  });

  test('closes when everything is deleted, and opens on an empty one when asked', async () => {
    const old = await openDatabase();
    await old.put('entries', visit);
    await deleteDB(NAME);
    expect(isClosed(old)).toBe(true);
    expect(await (await openDatabase()).getAll('entries')).toEqual([]);
  });
});

describe('trouble with the database is told by its name', () => {
  test.each([
    [new DOMException('', 'VersionError'), 'newerRecords'],
    [new DOMException('', 'BlockedError'), 'blocked'],
    [new DOMException('', 'QuotaExceededError'), 'diskFull'],
    [new DOMException('IO error: 3.log: FILE_ERROR_NO_SPACE', 'UnknownError'), 'diskFull'],
    [new DOMException('', 'NotFoundError'), 'damaged'],
    [new DOMException('', 'NotReadableError'), 'damaged'],
    [new DOMException('Internal error opening backing store', 'UnknownError'), 'cannotOpen'],
    [new Error('VersionError'), 'unknown'],
    [new TypeError('undefined is not a function'), 'unknown'],
    [undefined, 'unknown'],
  ])('%s: %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });
});
