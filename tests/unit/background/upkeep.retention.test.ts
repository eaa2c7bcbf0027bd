import 'fake-indexeddb/auto';
import { wrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { upkeep } from '../../../utils/background/upkeep';
import { loadUpkeepRecord } from '../../../utils/settings/upkeepRecord';
import type { Database } from '../../../utils/store/schema';
import type { TeamConfig, TeamDefaults } from '../../../utils/systems/teamConfig';
import { allRows } from '../store/freshDatabase';
import { emptyDay } from '../store/pulses';
import { dateOf, NOON, quiet, spanOf } from './daysAgo';
import * as installation from './installation';
import { freshInstallation, HERE, nextDay, set } from './installation';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const build = vi.hoisted(() => ({ buildTeamConfig: null as TeamConfig | null, quietSeconds: 60 }));
vi.mock('../../../utils/build', () => build);

let database: Database;
beforeEach(async () => {
  build.buildTeamConfig = null;
  database = await freshInstallation();
  return () => vi.useRealTimers();
});

const keepDay = (daysAgo: number) => installation.keepDay(database, daysAgo);
const totalsOf = (daysAgo: number) => installation.totalsOf(database, daysAgo);
const minutesOf = (daysAgo: number) => installation.minutesOf(database, daysAgo);

describe('what is past its time', () => {
  const entry = (id: string, date: string) => ({
    id,
    kind: 'phone',
    date,
    minutes: 15,
    createdOn: date,
    updatedAt: 0,
  });

  test('goes once a day', async () => {
    await upkeep();
    await database.put('entries', entry('old', '2024-11-23'));
    await upkeep();
    expect(await database.count('entries')).toBe(1);
    nextDay();
    await upkeep();
    expect(await database.count('entries')).toBe(0);
  });

  test('goes when it is tried again after it was cut short', async () => {
    await database.put('entries', entry('old', '2024-11-23'));
    const cut = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No', 'QuotaExceededError');
    });
    await expect(upkeep()).rejects.toThrow('No');
    cut.mockRestore();
    expect(await database.count('entries')).toBe(1);
    await upkeep();
    expect(await database.count('entries')).toBe(0);
  });

  test('is noted to be gone where records set aside cannot be deleted', async () => {
    await fakeBrowser.storage.local.set({ records: { number: 1, hasBegun: true, begunAt: 0 } });
    (await wrap(indexedDB.open('alongside.2')))?.close();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    vi.spyOn(console, 'error').mockReturnValue();
    await upkeep();
    expect(await loadUpkeepRecord()).toMatchObject({ ranAt: NOON, tidiedOn: dateOf(0) });
    vi.restoreAllMocks();
    await wrap(indexedDB.deleteDatabase('alongside.2'));
  });

  test('are facts after as many days as the person keeps them, and then only totals are left', async () => {
    for (const daysAgo of [5, 8, 30, 32]) await keepDay(daysAgo);
    await upkeep();
    expect(await database.getAllKeys('spans')).toEqual(['span 30', 'span 5', 'span 8']);
    await set({ factsKeptDays: 7 });
    nextDay();
    await upkeep();
    expect(await database.getAllKeys('spans')).toEqual(['span 5']);
    expect(await Promise.all([5, 8, 30, 32].map(minutesOf))).toEqual([60, 60, 60, 60]);
  });

  test('are totals after as many months, of which none comes back', async () => {
    await keepDay(1);
    await keepDay(40);
    await keepDay(70);
    await database.put('days', emptyDay(dateOf(70), '*', 'there'));
    await set({ retentionMonths: 1 });
    for (let run = 0; run < 3; run += 1) {
      await upkeep();
      expect(await database.getAllKeys('days')).toEqual([
        [dateOf(1), '*', HERE],
        [dateOf(1), 'care', HERE],
      ]);
      expect(await database.getAllKeys('calendar')).toEqual([dateOf(1)]);
      nextDay();
    }
  });

  test('is never the last day’s bounds, and nothing is made of them again', async () => {
    await keepDay(1000);
    await upkeep();
    nextDay();
    await upkeep();
    const { calendar, days, spans } = await allRows(database);
    expect([calendar.length, days.length, spans.length]).toEqual([1, 0, 0]);
  });

  test('are quiet stretches that no span grew into, within half an hour', async () => {
    await keepDay(0);
    const { end } = spanOf(0);
    const row = { reason: 'away', start: end + 1000, end: end + 90_000 } as const;
    await database.put('absences', { id: 'a break', ...row });
    await database.put('absences', quiet(0, 4));
    await upkeep();
    expect(await database.getAllKeys('absences')).toEqual(['quiet 0']);
  });
});

describe('a team’s file that comes to suggest something else', () => {
  const updateTo = (defaults: TeamDefaults) => {
    build.buildTeamConfig = { version: 1, systems: [], defaults };
  };

  test.each<[began: string, first: TeamDefaults | null]>([
    ['with a team that suggested longer', { retentionMonths: 36 }],
    ['with a team that suggested nothing', {}],
    ['without a team', null],
  ])('deletes nothing of somebody who began %s', async (_, first) => {
    if (first !== null) updateTo(first);
    await upkeep();
    await keepDay(400);
    await database.put('days', emptyDay(dateOf(400), '*', HERE));
    updateTo({ retentionMonths: 1 });
    nextDay();
    await upkeep();
    expect(await totalsOf(400)).toBeDefined();
    await set({ retentionMonths: 1 });
    nextDay();
    await upkeep();
    expect(await totalsOf(400), 'once they chose it').toBeUndefined();
  });

  test('leaves the figures of days as they were, and of those to come', async () => {
    updateTo({ awayAllowanceSeconds: 300 });
    await keepDay(1);
    await database.put('absences', quiet(1, 4));
    await upkeep();
    nextDay();
    updateTo({ awayAllowanceSeconds: 180, workingHours: { from: '10:00', to: '11:00' } });
    await keepDay(2);
    await database.put('absences', quiet(2, 4));
    await upkeep();
    expect([await minutesOf(1), await minutesOf(2)]).toEqual([60, 60]);
    expect((await totalsOf(2))?.outsideMs).toBe(0);
  });
});
