import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { upkeep } from '../../../utils/background/upkeep';
import { factsKeptSince, loadUpkeepRecord } from '../../../utils/settings/upkeepRecord';
import type { Database } from '../../../utils/store/schema';
import { DAY_MS, HOUR_MS, NOON } from './daysAgo';
import * as installation from './installation';
import { freshInstallation, nextDay, set } from './installation';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

let database: Database;
beforeEach(async () => {
  database = await freshInstallation();
  return () => vi.useRealTimers();
});

const keepDay = (daysAgo: number) => installation.keepDay(database, daysAgo);
const totalsOf = (daysAgo: number) => installation.totalsOf(database, daysAgo);
const minutesOf = (daysAgo: number) => installation.minutesOf(database, daysAgo);

describe('a clock that was wrong', () => {
  const spansKept = () => database.getAllKeys('spans');
  const forgottenBefore = async () => (await loadUpkeepRecord()).factsForgottenBefore;

  test('by two months deletes nothing and closes nothing, and all goes on when it is right', async () => {
    await keepDay(1);
    await upkeep();
    await keepDay(0);
    vi.setSystemTime(NOON + 60 * DAY_MS);
    await upkeep();
    await upkeep();
    expect(await spansKept()).toEqual(['span 0', 'span 1']);
    expect(await totalsOf(0)).toBeUndefined();
    vi.setSystemTime(NOON + HOUR_MS);
    await upkeep();
    await set({ awayAllowanceSeconds: 180 });
    nextDay();
    await upkeep();
    expect(await spansKept()).toEqual(['span 0', 'span 1']);
    expect(await Promise.all([0, 1].map(minutesOf))).toEqual([60, 60]);
  });

  test('was right after all when a second day agrees', async () => {
    await keepDay(1);
    await upkeep();
    vi.setSystemTime(NOON + 60 * DAY_MS);
    await upkeep();
    expect(await spansKept()).toEqual(['span 1']);
    nextDay();
    await upkeep();
    expect(await spansKept()).toEqual([]);
    expect(await minutesOf(1)).toBe(60);
  });

  test('on two days leaves the days since it is right open to corrections', async () => {
    await upkeep();
    for (const daysAhead of [60, 61]) {
      vi.setSystemTime(NOON + daysAhead * DAY_MS);
      await upkeep();
    }
    expect(await forgottenBefore()).toBe(NOON + 30 * DAY_MS);
    vi.setSystemTime(NOON + HOUR_MS);
    expect(factsKeptSince(await loadUpkeepRecord(), 31, Date.now())).toBe(NOON + HOUR_MS);
    await upkeep();
    expect(await forgottenBefore()).toBe(NOON + HOUR_MS);
  });

  test('and years behind leaves totals alone whose facts are gone', async () => {
    for (const daysAgo of [1, 40]) await keepDay(daysAgo);
    await upkeep();
    expect(await spansKept()).toEqual(['span 1']);
    vi.setSystemTime(NOON - 2000 * DAY_MS);
    await upkeep();
    await set({ awayAllowanceSeconds: 180 });
    vi.setSystemTime(NOON + HOUR_MS);
    await set({ awayAllowanceSeconds: 120 });
    nextDay();
    await upkeep();
    expect(await Promise.all([1, 40].map(minutesOf))).toEqual([60, 60]);
  });
});
