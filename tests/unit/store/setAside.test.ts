import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { migrations } from '../../../utils/store/migrations/all';
import type * as ForgetSetAsideModule from '../../../utils/store/forgetSetAside';
import type * as SetAsideModule from '../../../utils/store/setAside';
import { emptyStorage, newContext } from './freshDatabase';
import { openRaw, readRaw, writeVersion } from './rawDatabase';

const NOW = Date.parse('2026-11-24T09:00Z');
const { local } = fakeBrowser.storage;
const stored = async (key: string) => (await local.get(key))[key];
const entries = Array.from({ length: 1_203 }, (_, index) => ({
  id: `${index}`,
  kind: 'phone',
  date: '2026-11-24',
  minutes: 5,
}));
const weeks = [{ weekStart: '2026-11-23', kindOfWeek: ['court'] }];

async function startNew() {
  const openDatabase = await newContext();
  const { startNewRecords } = await vi.importActual<typeof SetAsideModule>(
    '../../../utils/store/setAside',
  );
  await startNewRecords(NOW);
  return openDatabase;
}

beforeEach(async () => {
  emptyStorage();
  await writeVersion(migrations.length, { entries, weeks });
  return () => vi.restoreAllMocks();
});

describe('new records', () => {
  test('have all that can be read of the old ones, which stay as they are', async () => {
    const openDatabase = await startNew();
    const database = await openDatabase();
    expect(database.name).toBe('alongside.2');
    expect(await database.count('entries')).toBe(entries.length);
    expect(await database.getAll('weeks')).toEqual(weeks);
    expect(await stored('recordsNews')).toMatchObject({
      trouble: null,
      notices: [{ kind: 'setAside', at: NOW, carriedOver: 1_204, unreadable: 0 }],
    });
    expect(await readRaw(await openRaw(), 'entries')).toHaveLength(entries.length);
    expect(await stored('upkeep'), 'no fact was lost').toBeUndefined();
    const openLater = await newContext();
    expect((await openLater()).name).toBe('alongside.2');
  });

  test('are begun again beside the second, and so on', async () => {
    await startNew();
    const openDatabase = await startNew();
    expect((await openDatabase()).name).toBe('alongside.3');
    expect(await (await openDatabase()).count('entries')).toBe(entries.length);
  });

  test('have what is left where a store is missing', async () => {
    emptyStorage();
    const made = await openRaw(migrations.length, (database) => {
      database.createObjectStore('entries', { keyPath: 'id' }).put(entries[0]);
    });
    made.close();
    const openDatabase = await startNew();
    expect(await (await openDatabase()).getAll('entries')).toEqual([entries[0]]);
    expect(await (await openDatabase()).getAll('spans')).toEqual([]);
  });

  test('lack only the rows that cannot be read, and their number is told', async () => {
    const { getAll, get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      if (this.name === 'entries') throw new DOMException('', 'UnknownError');
      return getAll.call(this);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (key === '7' || key === '8') throw new DOMException('', 'UnknownError');
      return get.call(this, key);
    });
    const openDatabase = await startNew();
    vi.restoreAllMocks();
    expect(await (await openDatabase()).count('entries')).toBe(entries.length - 2);
    expect(await stored('recordsNews')).toMatchObject({
      notices: [{ carriedOver: 1_202, unreadable: 2 }],
    });
  });

  test('lacking some, are said to lack facts before they are in use, so that totals stay', async () => {
    const { getAll, getAllKeys } = IDBObjectStore.prototype;
    const unlessSpans = <Answer>(ask: () => IDBRequest<Answer>) =>
      function (this: IDBObjectStore): IDBRequest<Answer> {
        if (this.name === 'spans') throw new DOMException('', 'UnknownError');
        return ask.call(this);
      };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(unlessSpans(getAll));
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(unlessSpans(getAllKeys));
    await local.set({ upkeep: { rules: 'as before', factsForgottenBefore: 7 } });
    const { set } = local;
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('records' in items) throw new Error('The worker was killed here.');
      await Reflect.apply(set, local, [items]);
    });
    await expect(startNew()).rejects.toThrow('killed');
    expect(await stored('upkeep')).toEqual({ rules: 'as before', factsForgottenBefore: NOW });
  });

  test('are empty where nothing opens, and that is told', async () => {
    const { open } = IDBFactory.prototype;
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name !== 'alongside') return open.call(indexedDB, name, version);
      const opening = open.call(indexedDB, 'broken', 1);
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
      return opening;
    });
    const openDatabase = await startNew();
    vi.restoreAllMocks();
    expect(await (await openDatabase()).count('entries')).toBe(0);
    expect(await stored('recordsNews')).toMatchObject({ notices: [{ carriedOver: null }] });
  });

  test('are not begun beside records of a newer version', async () => {
    const newer = await openRaw(migrations.length + 1);
    newer.close();
    await expect(startNew()).rejects.toHaveProperty('name', 'VersionError');
    expect(await stored('records')).toBeUndefined();
  });

  test('are not in use before they are whole', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('The worker was killed here.'));
    await expect(startNew()).rejects.toThrow('killed');
    const openDatabase = await newContext();
    expect((await openDatabase()).name).toBe('alongside');
    const openAfter = await startNew();
    expect(await (await openAfter()).count('entries')).toBe(entries.length);
  });
});

test('records that were set aside go when details of their time are no longer kept, and not before', async () => {
  const openDatabase = await startNew();
  const { forgetSetAsideBefore } = await vi.importActual<typeof ForgetSetAsideModule>(
    '../../../utils/store/forgetSetAside',
  );
  const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();
  await forgetSetAsideBefore(NOW);
  expect(await names()).toEqual(['alongside', 'alongside.2']);
  await forgetSetAsideBefore(NOW + 1);
  expect(await names()).toEqual(['alongside.2']);
  expect(await (await openDatabase()).count('entries')).toBe(entries.length);
});
