import { wrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerStillYou } from '../../../utils/forgetting/answerStillYou';
import { forgetRange, forgetSystemRecords } from '../../../utils/forgetting/forgetPart';
import { loadInForce } from '../../../utils/settings/loadSetup';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { askStillYou } from '../../../utils/store/askStillYou';
import { openDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import type { Entry } from '../../../utils/totals/facts';
import { allRows } from '../store/freshDatabase';
import { browser } from './browser';
import { care, NOW, SECOND_MS, stayInFront, usedComputer } from './computer';

vi.mock('wxt/browser', () => import('./browser'));

const TODAY = '2026-11-24';
let database: Database;
beforeEach(async () => {
  database = await usedComputer();
  await stayInFront(NOW, 120);
  return () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  };
});

const entry = (id: string, date: string): Entry => ({
  id,
  kind: 'phone',
  date,
  minutes: 15,
  createdOn: date,
  updatedAt: NOW,
});
async function question() {
  const { confirmedOn } = await loadInForce();
  const touchedDates = await database.getAllKeys('calendar');
  return askStillYou(database, { touchedDates, today: TODAY, confirmedOn });
}

test('records set aside that cannot be deleted keep no day and no system from being deleted', async () => {
  (await wrap(indexedDB.open('alongside.2')))?.close();
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  vi.spyOn(console, 'error').mockReturnValue();
  await forgetSystemRecords('care');
  expect((await allRows(database)).spans).toEqual([]);
  await forgetRange({ from: TODAY, to: TODAY });
  expect((await allRows(database)).entries).toEqual([]);
  vi.restoreAllMocks();
  await wrap(indexedDB.deleteDatabase('alongside.2'));
});

describe('while a page stays in front', () => {
  test('today can be deleted: it is measured from then on, and nothing of before comes back', async () => {
    const deletedAt = Date.now();
    await forgetRange({ from: TODAY, to: TODAY });
    expect((await allRows(database)).spans).toEqual([]);
    await stayInFront(NOW, 30);
    const { spans, entries } = await allRows(database);
    expect(spans).toMatchObject([{ start: deletedAt, end: deletedAt + 30 * SECOND_MS }]);
    expect(entries).toEqual([]);
  });

  test('its system can be deleted: it is measured from then on, and nothing of before comes back', async () => {
    const deletedAt = Date.now();
    await forgetSystemRecords('care');
    await stayInFront(NOW, 30);
    const { spans } = await allRows(database);
    expect(spans).toMatchObject([{ start: deletedAt, end: deletedAt + 30 * SECOND_MS }]);
  });

  test('another day or system can be deleted, and what it measures is not touched', async () => {
    await forgetRange({ from: '2026-11-01', to: '2026-11-23' });
    await forgetSystemRecords('another');
    await stayInFront(NOW, 30);
    const { spans } = await allRows(database);
    expect(spans).toMatchObject([{ end: NOW + 150 * SECOND_MS }]);
    expect(spans[0]!.start).toBe(NOW);
  });
});

test('a system that was removed loses its name with its records, and one in use keeps it', async () => {
  const removed = { id: 'old', name: 'Old', matches: [], archived: true };
  await changeSettings((settings) => ({ ...settings, systems: [care, removed] }));
  await forgetSystemRecords('old');
  await forgetSystemRecords('care');
  expect((await loadSettings()).systems).toEqual([care]);
});

test('nothing is deleted, and that is told, while the records cannot be written', async () => {
  const before = await allRows(database);
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(forgetRange({ from: TODAY, to: TODAY })).rejects.toThrow(DOMException);
  await expect(forgetSystemRecords('care')).rejects.toThrow(DOMException);
  vi.restoreAllMocks();
  // The connection was given up in between.
  expect(await allRows(await openDatabase())).toEqual(before);
});

describe('the question whether this is still you', () => {
  const old = '2026-09-01';
  beforeEach(async () => {
    const start = Date.parse(`${old}T00:00Z`);
    await database.put('calendar', { date: old, start, end: start + 86_400_000 });
    await database.put('entries', entry('old call', old));
  });

  test('is asked once, and “Yes” keeps everything', async () => {
    const asked = await question();
    expect(asked).toEqual({ lastUsedOn: old, since: TODAY });
    const before = await allRows(database);
    if (asked !== null) await answerStillYou(true, asked);
    expect(await question()).toBeNull();
    expect(await allRows(database)).toEqual(before);
  });

  test('answered with a no deletes what was before, and what was measured since stays', async () => {
    const asked = await question();
    if (asked !== null) await answerStillYou(false, asked);
    expect(await question()).toBeNull();
    const { calendar, entries, spans } = await allRows(database);
    expect(calendar.map(({ date }) => date)).toEqual([TODAY]);
    expect(entries.map(({ id }) => id)).toEqual(['call']);
    expect(spans).toMatchObject([{ start: NOW }]);
  });

  test('is not asked where direct time was added in between', async () => {
    await database.put('entries', entry('in between', '2026-09-30'));
    await database.put('entries', entry('and later', '2026-10-28'));
    expect(await question()).toBeNull();
  });

  test('is asked of somebody who measures nothing, by the direct time added', async () => {
    await database.clear('calendar');
    await database.clear('entries');
    expect(await question()).toBeNull();
    await database.put('entries', entry('long ago', '2026-10-01'));
    expect(await question()).toEqual({ lastUsedOn: '2026-10-01', since: TODAY });
    await database.put('entries', entry('lately', '2026-11-20'));
    expect(await question()).toBeNull();
  });

  test('is not asked because the days between were deleted', async () => {
    await browser.storage.local.remove('stillYou');
    await database.put('calendar', { date: '2026-09-30', start: 0, end: 1 });
    await database.put('calendar', { date: '2026-10-28', start: 2, end: 3 });
    expect(await question()).toBeNull();
    await forgetRange({ from: '2026-09-15', to: '2026-11-15' });
    expect(await question()).toBeNull();
  });
});
