import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unseenActions } from '../../../utils/options/unseenActions';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { openDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import { directMinutes } from '../../../utils/totals/directMinutes';
import { directKinds } from '../../../utils/totals/kinds';
import { emptied } from '../store/freshDatabase';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

let database: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 3, 0) });
  fakeBrowser.reset();
  database = await emptied(await openDatabase());
  return () => vi.useRealTimers();
});

const entries = () => database.getAll('entries');

describe('time that no browser lets an extension see', () => {
  test('is kept as other desk work of today, which is no direct time', async () => {
    await changeSettings(() => ({ ...noSettings, dayStartsAtMinutes: 300 }));
    const added = await unseenActions.add(' 45 ');
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(added).toEqual({ kind: 'added', entry });
    expect(entry).toMatchObject({
      kind: 'otherDesk',
      date: '2026-11-24',
      minutes: 45,
      createdOn: '2026-11-24',
    });
    expect(directMinutes(await entries(), directKinds)).toBe(0);
  });

  test.each([
    ['ten', 'minutesNotWhole'],
    ['0', 'minutesTooFew'],
    ['1441', 'minutesTooMany'],
  ])('is refused where it is %s minutes, and nothing is kept', async (typed, problem) => {
    expect(await unseenActions.add(typed)).toEqual({ kind: 'refused', problem });
    expect(await entries()).toEqual([]);
  });

  test('is taken back, marked', async () => {
    const added = await unseenActions.add('15');
    if (added.kind === 'added') await unseenActions.undo(added.entry.id);
    expect(await entries()).toMatchObject([{ minutes: 15, deletedAt: Date.now() }]);
  });
});
