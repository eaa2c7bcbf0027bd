import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrations } from '../../../utils/store/migrations/all';
import type { Migration } from '../../../utils/store/migrations/migration';
import { problemOf } from '../../../utils/store/problemOf';
import { emptyStorage, newContext } from './freshDatabase';
import { openRaw, readRaw, shapeOf, writeVersion } from './rawDatabase';

const VERSION = migrations.length;
const entry = { id: 'one', kind: 'phone', date: '2026-11-24', minutes: 45 };
const { local } = fakeBrowser.storage;
const news = async () => (await local.get('recordsNews'))['recordsNews'];

const addStore: Migration = (database) => void database.createObjectStore('later');
const failHalfway: Migration = (database, transaction) => {
  database.createObjectStore('later');
  transaction.objectStore('entries').clear();
  throw new TypeError('There is no such field.');
};

/** `openDatabase` of a later build, with one step more. */
async function laterBuild(step: Migration) {
  vi.doMock('../../../utils/store/migrations/all', () => ({ migrations: [...migrations, step] }));
  return newContext();
}

beforeEach(async () => {
  emptyStorage();
  await writeVersion(VERSION, { entries: [entry] });
});
afterEach(() => {
  vi.doUnmock('../../../utils/store/migrations/all');
  vi.useRealTimers();
});

describe('an upgrade that throws', () => {
  test('leaves the old database as it was, for the old build to read', async () => {
    const old = await openRaw();
    const before = shapeOf(old);
    old.close();
    const openDatabase = await laterBuild(failHalfway);
    const error: unknown = await openDatabase().catch((reason: unknown) => reason);
    expect(problemOf(error)).toBe('cannotOpen');
    vi.doUnmock('../../../utils/store/migrations/all');
    const openAsBefore = await newContext();
    const database = await openAsBefore();
    expect(database.version).toBe(VERSION);
    expect(await database.getAll('entries')).toEqual([entry]);
    database.close();
    expect(shapeOf(await openRaw())).toEqual(before);
  });
});

describe('an upgrade that an older connection blocks', () => {
  /** A connection that does not stand aside. */
  const stubborn = () => openRaw();

  test('is told after three seconds, and succeeds when it is released', async () => {
    const old = await stubborn();
    const openDatabase = await laterBuild(addStore);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opened = openDatabase().catch((reason: unknown) => problemOf(reason));
    const isBlocked = vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    await isBlocked;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await opened).toBe('blocked');
    expect(await openDatabase().catch((reason: unknown) => problemOf(reason))).toBe('blocked');
    vi.useRealTimers();
    old.close();
    await expect
      .poll(() => openDatabase().catch(() => null))
      .toHaveProperty('version', VERSION + 1);
    expect(await (await openDatabase()).getAll('entries')).toEqual([entry]);
  });

  test('is not told where the older one stands aside by itself', async () => {
    const openAsBefore = await newContext();
    await openAsBefore();
    const openDatabase = await laterBuild(addStore);
    expect((await openDatabase()).version).toBe(VERSION + 1);
  });
});

describe('a database that is new', () => {
  test('is nothing to tell where there were no records before', async () => {
    emptyStorage();
    await (
      await newContext()
    )();
    expect(await news()).toBeUndefined();
  });

  test('is told where there were: the browser has lost them', async () => {
    const first = await (await newContext())();
    first.close();
    indexedDB.deleteDatabase('alongside');
    const second = await (await newContext())();
    expect(await news()).toMatchObject({ notices: [{ kind: 'startedAnew' }] });
    second.close();
    await local.remove('recordsNews');
    await (
      await newContext()
    )();
    expect(await news(), 'once').toBeUndefined();
    expect(await readRaw(await openRaw(), 'entries')).toEqual([]);
  });
});
