import { wrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAll } from '../../../utils/forgetting/forgetAll';
import { forgetWithLastWindow } from '../../../utils/forgetting/forgetWithLastWindow';
import { settleStart } from '../../../utils/forgetting/settleStart';
import type { StartKind } from '../../../utils/forgetting/startKind';
import { settled } from '../../../utils/forgetting/startSettled';
import { untilSettled } from '../../../utils/forgetting/untilSettled';
import { noteNewWindow } from '../../../utils/forgetting/windowsSeen';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import type { Database } from '../../../utils/store/schema';
import { allRows } from '../store/freshDatabase';
import { browser, windows } from './browser';
import { care, NOW, stayInFront, usedComputer } from './computer';

const start = vi.hoisted(() => ({ kind: 'unknown' as StartKind, isTold: false }));
vi.mock('wxt/browser', () => import('./browser'));
vi.mock('../../../utils/forgetting/startKind', () => ({
  startKind: () => Promise.resolve(start.kind),
  hasBrowserStarted: () => start.isTold,
}));

const { session } = browser.storage;
let database: Database;
beforeEach(async () => {
  Object.assign(start, { kind: 'unknown', isTold: false });
  database = await usedComputer();
  await stayInFront(NOW, 20);
  return () => vi.useRealTimers();
});
const want = (forgetAtClose: boolean) =>
  changeSettings((settings) => ({ ...settings, forgetAtClose }));
const isForgotten = async () => Object.values(await allRows(database)).flat().length === 0;
function begin(kind: StartKind) {
  Object.assign(start, { kind, isTold: kind === 'browserStart' });
  return settleStart();
}

describe('where all is to be forgotten when the browser closes', () => {
  beforeEach(async () => void (await want(true)));

  test('a start of the browser finds nothing, and case systems and settings as they were', async () => {
    await begin('browserStart');
    expect(await isForgotten()).toBe(true);
    expect(await loadSettings()).toEqual({ version: 1, systems: [care], forgetAtClose: true });
  });

  test('an install, an update or a reload finds everything', async () => {
    await begin('installed');
    expect(await isForgotten()).toBe(false);
  });

  test('a worker that merely woke up finds everything', async () => {
    await begin('installed');
    await begin('unknown');
    await begin('unknown');
    expect(await isForgotten()).toBe(false);
    const later = await usedComputer();
    await want(true);
    await session.set({ startSettled: { isBrowserStart: true } });
    await begin('browserStart');
    expect((await allRows(later)).entries, 'woken by another event of the same start').toHaveLength(
      1,
    );
  });

  test('a start that cannot be told apart finds nothing', async () => {
    await begin('unknown');
    expect(await isForgotten()).toBe(true);
  });

  test('a reload that nobody is told of finds everything, since a window is still there', async () => {
    windows.open = 2;
    await begin('installed');
    await session.clear();
    windows.open = 1;
    await begin('unknown');
    expect(await isForgotten()).toBe(false);
    await session.clear();
    windows.open = 0;
    await begin('unknown');
    expect(await isForgotten()).toBe(true);
  });

  test('a window that the browser starts with is not taken for one of before', async () => {
    await noteNewWindow();
    await begin('unknown');
    expect(await isForgotten()).toBe(true);
  });

  test('a start that is told only after an update was settled finds nothing', async () => {
    await begin('installed');
    await begin('browserStart');
    expect(await isForgotten()).toBe(true);
  });

  test('a page of the extension waits until it is done', async () => {
    let isShown = false;
    const shown = untilSettled({ forgetAtClose: true }).then(() => (isShown = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isShown).toBe(false);
    await begin('browserStart');
    await shown;
    await untilSettled({ forgetAtClose: true });
  });

  test('the last window takes it all along, and one of several nothing', async () => {
    windows.open = 1;
    await forgetWithLastWindow();
    expect(await isForgotten()).toBe(false);
    windows.open = 0;
    await forgetWithLastWindow();
    expect(await isForgotten()).toBe(true);
  });
});

describe('where nothing is to be forgotten', () => {
  test.each(['browserStart', 'installed', 'unknown'] as const)(
    'a start (%s) finds everything, and no page waits',
    async (kind) => {
      await untilSettled({ forgetAtClose: false });
      await begin(kind);
      expect(await isForgotten()).toBe(false);
      expect(await settled()).not.toBeNull();
    },
  );

  test('the last window takes nothing along', async () => {
    windows.open = 0;
    await forgetWithLastWindow();
    expect(await isForgotten()).toBe(false);
  });
});

describe('a deletion that fails for good', () => {
  test.each([true, false])(
    'takes no row of later at a boot (forgetting at close: %s)',
    async (isWanted) => {
      await want(isWanted);
      (await wrap(indexedDB.open('alongside.2')))?.close();
      const { deleteDatabase } = indexedDB;
      vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
        if (name === 'alongside.2') throw new DOMException('', 'UnknownError');
        return deleteDatabase.call(indexedDB, name);
      });
      vi.spyOn(console, 'error').mockReturnValue();
      await expect(forgetAll('records')).rejects.toThrow(DOMException);
      await begin('browserStart');
      expect(await settled()).toBe('afterStart');
      await stayInFront(Date.now(), 20);
      const rows = await allRows(database);
      expect(rows.spans).toHaveLength(1);
      await begin('unknown');
      await begin('unknown');
      expect(await allRows(database)).toEqual(rows);
      vi.restoreAllMocks();
      await begin('unknown');
      expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['alongside']);
      expect(await allRows(database)).toEqual(rows);
    },
  );
});
