import { wrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { finishForgetting, forgetAll } from '../../../utils/forgetting/forgetAll';
import { noteNotice } from '../../../utils/store/databaseNews';
import {
  betweenDeletions,
  forgottenBeforeKey,
  loadForgottenBefore,
} from '../../../utils/store/forgottenBefore';
import { openDatabase } from '../../../utils/store/database';
import { keepPulse, keepWaiting } from '../../../utils/store/keepPulse';
import { allRows, emptied } from '../store/freshDatabase';
import { focused, pulse } from '../store/pulses';
import { browser, permissions } from './browser';
import { NOW, SECOND_MS, stayInFront, usedComputer } from './computer';

vi.mock('wxt/browser', () => import('./browser'));

const { local, session } = browser.storage;
beforeEach(async () => {
  await usedComputer();
  await stayInFront(NOW, 120);
  return () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  };
});
const rowsLeft = async () => Object.values(await allRows(await openDatabase())).flat();
const keysLeft = async () => Object.keys(await local.get(null)).toSorted();

describe('when everything is deleted', () => {
  test('no row is left in any store, and nothing in the browser’s storage but what an organisation set', async () => {
    await local.set({
      policy: { teamConfig: null, problems: [] },
      teamFile: { teamConfig: null, problems: [] },
      stillYou: { confirmedOn: '2026-11-01' },
      'settings.damaged': 'x',
      wanted: 'x',
      tipPacks: { version: 1, packs: [] },
    });
    await session.set({ reconciled: true, startSettled: { isBrowserStart: false }, lookedAt: 'x' });
    await noteNotice({ kind: 'noRoom', at: NOW });
    await forgetAll('everything');
    expect(await rowsLeft()).toEqual([]);
    const made = new Set(['installation', 'installedAt', 'suggestions']);
    const left = (await keysLeft()).filter((key) => !made.has(key));
    expect(left).toEqual([forgottenBeforeKey, 'policy']);
    expect((await local.get('installation'))['installation'], 'another').not.toBe('here');
    expect(Object.keys(await session.get(null)).toSorted()).toEqual(['reconciled', 'startSettled']);
  });

  test('the browser is given back what the person once allowed', async () => {
    permissions.given = {
      origins: ['https://case.example.org/*'],
      permissions: ['storage', 'idle', 'notifications'],
    };
    await forgetAll('everything');
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://case.example.org/*'] }],
      [{ permissions: ['notifications'] }],
    ]);
  });

  test('a page that stays in front is measured from then on, and nothing of before comes back', async () => {
    const deletedAt = Date.now();
    await forgetAll('everything');
    await stayInFront(NOW, 30);
    const { spans, calendar } = await allRows(await openDatabase());
    expect(spans).toMatchObject([{ start: deletedAt, end: deletedAt + 30 * SECOND_MS }]);
    expect(calendar).toHaveLength(1);
  });

  test('what waited to be written does not come back, be it in this worker’s memory alone', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await stayInFront(NOW, 20);
    const now = Date.now();
    const wait = { start: now - 3_000, responseStart: now - 2_000, end: now - 1_000 };
    const late = focused('another', now - 5_000, now);
    await keepPulse(pulse({ systemId: 'care', spans: [late], wait, now, inputSince: now }));
    expect(await keysLeft()).toContain('waitingPulses');
    vi.restoreAllMocks();
    await forgetAll('everything');
    expect(await keysLeft()).not.toContain('waitingPulses');
    // This worker remembers what waited, and writes it with the next it hears.
    await stayInFront(NOW, 10);
    const { spans, waits } = await allRows(await openDatabase());
    expect(spans).toMatchObject([{ id: 'page', start: now, end: now + 10 * SECOND_MS }]);
    expect(waits).toEqual([]);
    expect(await keepWaiting()).toBe(true);
    expect((await allRows(await openDatabase())).spans).toHaveLength(1);
  });

  test('records that were set aside go with it', async () => {
    const aside = await wrap(indexedDB.open('alongside.2'));
    aside?.close();
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('alongside.2');
    await forgetAll('everything');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['alongside']);
  });

  test('a worker that ends in the middle has it finished at the next start', async () => {
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('The worker ended.'));
    await expect(forgetAll('everything')).rejects.toThrow('The worker ended.');
    expect(await keysLeft()).toContain('settings');
    vi.restoreAllMocks();
    await finishForgetting();
    expect(await keysLeft()).not.toContain('settings');
    expect(await keysLeft()).not.toContain('forgetting');
    expect(await rowsLeft()).toEqual([]);
  });

  test('a page closed between the rows and the storage leaves what was added since', async () => {
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('The page was closed.'));
    await expect(forgetAll('everything')).rejects.toThrow('closed');
    vi.restoreAllMocks();
    await stayInFront(Date.now(), 20);
    const since = await rowsLeft();
    expect(since).not.toEqual([]);
    await finishForgetting();
    expect(await rowsLeft()).toEqual(since);
    expect(await keysLeft()).not.toContain('settings');
    expect(await keysLeft()).not.toContain('forgetting');
  });

  test('a retry takes rows of before that are left, and none of later', async () => {
    const at = Date.now();
    await local.set({ forgetting: { at, left: ['rows'] } });
    await stayInFront(NOW, 20);
    const database = await openDatabase();
    const later = { kind: 'phone', minutes: 5, createdOn: '2026-11-24', updatedAt: at + 1 };
    await database.put('entries', { id: 'later', date: '2026-11-24', ...later });
    await finishForgetting();
    const rows = await allRows(database);
    expect(rows.spans).toMatchObject([{ start: at, end: at + 20 * SECOND_MS }]);
    expect(rows.entries).toMatchObject([{ id: 'later' }]);
    expect([...rows.nudges, ...rows.weeks, ...rows.days]).toEqual([]);
    expect(await keysLeft()).not.toContain('forgetting');
  });

  test('a retry after all rows went leaves what was said of the week since', async () => {
    await emptied(await openDatabase());
    const at = Date.now();
    await local.set({ forgetting: { at, left: ['rows'] } });
    await stayInFront(at, 20);
    const week = { weekStart: '2026-11-23', kindOfWeek: ['court'] };
    await (await openDatabase()).put('weeks', week);
    await finishForgetting();
    expect((await allRows(await openDatabase())).weeks).toEqual([week]);
  });

  test('what another has finished meanwhile is not done again', async () => {
    const { promise: isBusy, resolve: done } = Promise.withResolvers<void>();
    await local.set({ forgetting: 'records' });
    const page = navigator.locks.request('setAside', () => isBusy);
    const worker = finishForgetting();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await local.remove('forgetting');
    done();
    await Promise.all([page, worker]);
    expect(await rowsLeft()).not.toEqual([]);
  });

  test('records set aside that cannot be deleted keep nothing else', async () => {
    (await wrap(indexedDB.open('alongside.2')))?.close();
    (await wrap(indexedDB.open('alongside.3')))?.close();
    const { deleteDatabase } = indexedDB;
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      if (name === 'alongside.2') throw new DOMException('', 'UnknownError');
      return deleteDatabase.call(indexedDB, name);
    });
    vi.spyOn(console, 'error').mockReturnValue();
    await expect(forgetAll('everything')).rejects.toThrow(DOMException);
    expect(await rowsLeft()).toEqual([]);
    expect(await keysLeft()).not.toContain('settings');
    expect((await local.get('forgetting'))['forgetting']).toMatchObject({ left: ['setAside'] });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('alongside.3');
    vi.restoreAllMocks();
    await finishForgetting();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['alongside']);
  });

  test('a browser that does not take access back stops nothing', async () => {
    permissions.given = { origins: ['https://case.example.org/*'], permissions: [] };
    permissions.remove.mockRejectedValueOnce(new Error('fixed'));
    vi.spyOn(console, 'error').mockReturnValue();
    await forgetAll('everything');
    expect(await keysLeft()).not.toContain('forgetting');
  });

  test('a run that keeps the names of a team’s systems beside it is waited for', async () => {
    const { promise: isBusy, resolve: done } = Promise.withResolvers<void>();
    const naming = navigator.locks.request('teamNames', async () => {
      await isBusy;
      await local.set({ teamNames: [['a', 'Harbour']] });
    });
    const forgotten = forgetAll('everything');
    setTimeout(done, 50);
    await Promise.all([naming, forgotten]);
    expect(await keysLeft()).not.toContain('teamNames');
  });

  test('a start with nothing unfinished deletes nothing', async () => {
    const before = await rowsLeft();
    await finishForgetting();
    expect(await rowsLeft()).toEqual(before);
    expect(await keysLeft()).toContain('settings');
  });
});

describe('when what is recorded is forgotten', () => {
  test('no row is left in any store, and case systems and settings stay', async () => {
    await local.set({ stillYou: { confirmedOn: '2026-11-01' }, upkeep: { ranAt: NOW } });
    const { settings } = await local.get('settings');
    await forgetAll('records');
    expect(await rowsLeft()).toEqual([]);
    expect((await local.get('settings'))['settings']).toEqual(settings);
    expect((await local.get('installation'))['installation']).toBe('here');
    const noted = new Set(['stillYou', 'upkeep', 'waitingPulses', 'recordsNews', 'forgetting']);
    expect((await keysLeft()).filter((key) => noted.has(key))).toEqual([]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  test('a pulse that is on its way meanwhile brings nothing back', async () => {
    const deletedAt = Date.now();
    const { promise: isSent, resolve: send } = Promise.withResolvers<void>();
    const before = betweenDeletions(async () => {
      const forgottenBefore = await loadForgottenBefore();
      await isSent;
      await keepPulse(lately(deletedAt), forgottenBefore);
    });
    const forgotten = forgetAll('records');
    const after = betweenDeletions(async () =>
      keepPulse(lately(deletedAt), await loadForgottenBefore()),
    );
    send();
    await Promise.all([before, forgotten, after]);
    expect((await allRows(await openDatabase())).spans).toEqual([]);
  });
});

/** A pulse of a span that began, and arrived, just before an instant. */
function lately(now: number) {
  const spans = [focused('lately', now - 5 * SECOND_MS, now)];
  return pulse({ systemId: 'care', spans, now, inputSince: now });
}
