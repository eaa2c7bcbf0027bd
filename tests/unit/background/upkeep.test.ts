import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { upkeep } from '../../../utils/background/upkeep';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { keepPulse } from '../../../utils/store/keepPulse';
import type { Database } from '../../../utils/store/schema';
import { emptyDay } from '../store/pulses';
import { dateOf, MINUTE_MS, NOON, quiet } from './daysAgo';
import * as installation from './installation';
import { freshInstallation, HERE, set } from './installation';

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

describe('days that are over', () => {
  test('are closed under this installation’s id, and other machines’ stay', async () => {
    await keepDay(1);
    const imported = { ...emptyDay(dateOf(1), '*', 'there'), recordingMs: 7, struckOutAt: 1 };
    await database.put('days', imported);
    await upkeep();
    expect(await minutesOf(1)).toBe(60);
    expect(await database.get('days', [dateOf(1), '*', 'there'])).toEqual(imported);
  });

  test('are worked out by new rules when a setting was changed, further back than a week too', async () => {
    for (const daysAgo of [1, 30]) {
      await keepDay(daysAgo);
      await database.put('absences', quiet(daysAgo, 4));
    }
    const imported = { ...emptyDay(dateOf(1), '*', 'there'), recordingMs: 7 };
    await database.put('days', imported);
    await upkeep();
    expect([await minutesOf(1), await minutesOf(30)]).toEqual([60, 60]);
    await set({ awayAllowanceSeconds: 180 });
    expect([await minutesOf(1), await minutesOf(30)]).toEqual([56, 56]);
    expect(await database.get('days', [dateOf(1), '*', 'there'])).toEqual(imported);
  });

  test('are worked out at the next start when the worker was killed before it could', async () => {
    await keepDay(1);
    await database.put('absences', quiet(1, 4));
    await upkeep();
    await changeSettings((settings) => ({ ...settings, awayAllowanceSeconds: 180 }));
    await upkeep();
    expect(await minutesOf(1)).toBe(56);
  });

  test('are told apart by the person’s hours, backwards', async () => {
    await keepDay(1);
    await upkeep();
    expect((await totalsOf(1))?.outsideMs).toBe(0);
    await set({ workingHours: { from: '09:30', to: '17:00' } });
    expect((await totalsOf(1))?.outsideMs).toBe(30 * MINUTE_MS);
    await set({ workingDays: [2] });
    expect((await totalsOf(1))?.outsideMs, 'a Monday').toBe(60 * MINUTE_MS);
    await set({ workingHours: null });
    expect((await totalsOf(1))?.outsideMs).toBe(0);
  });

  test('stay as they are when what changed does not touch them', async () => {
    await keepDay(1);
    await upkeep();
    await database.delete('spans', 'span 1');
    await set({ countBeside: true, dayStartsAtMinutes: 300, language: 'cy', retentionMonths: 3 });
    await upkeep();
    expect(await minutesOf(1)).toBe(60);
  });

  test('whose facts are gone keep their totals, though more days are kept from now on', async () => {
    for (const daysAgo of [1, 10, 20]) await keepDay(daysAgo);
    await set({ factsKeptDays: 7 });
    await upkeep();
    expect(await database.getAllKeys('spans')).toEqual(['span 1']);
    await set({ factsKeptDays: 31, awayAllowanceSeconds: 60 });
    expect(await Promise.all([1, 10, 20].map(minutesOf))).toEqual([60, 60, 60]);
  });

  test('are worked out by new rules as far back as there are facts, whatever is set to be kept', async () => {
    for (const daysAgo of [1, 20]) {
      await keepDay(daysAgo);
      await database.put('absences', quiet(daysAgo, 4));
    }
    await upkeep();
    await set({ factsKeptDays: 7 });
    await set({ awayAllowanceSeconds: 180 });
    await set({ factsKeptDays: 31 });
    expect(await Promise.all([1, 20].map(minutesOf))).toEqual([56, 56]);
  });

  test('are not closed while something measured waits, which may be of them', async () => {
    await keepDay(1);
    const late = { id: 'late', attention: 'focused' as const, start: NOON - 1000, end: NOON };
    const report = { systemId: 'care', now: NOON, dayStartsAtMinutes: 0, inputSince: null };
    const { transaction } = IDBDatabase.prototype;
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...asked
    ) {
      if (asked[1] === 'readwrite') throw new DOMException('', 'QuotaExceededError');
      return transaction.apply(this, asked);
    });
    expect(await keepPulse({ ...report, origin: HERE, spans: [late] })).toBe('waiting');
    full.mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    full.mockImplementation(transaction);
    await upkeep();
    expect(await totalsOf(1)).toBeUndefined();
    await upkeep();
    expect(await minutesOf(1)).toBe(60);
    expect(await database.count('spans')).toBe(2);
    full.mockRestore();
  });

  test('are all closed at the next run when one is cut short', async () => {
    for (const daysAgo of [1, 2, 3]) await keepDay(daysAgo);
    const { transaction } = IDBDatabase.prototype;
    let writings = 0;
    const cut = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...asked
    ) {
      if (asked[1] === 'readwrite') writings += 1;
      // The first reopens, the second closes a day.
      if (writings === 3) throw new Error('Cut short');
      return transaction.apply(this, asked);
    });
    await expect(upkeep()).rejects.toThrow('Cut short');
    cut.mockRestore();
    const closed = await Promise.all([1, 2, 3].map(totalsOf));
    expect(closed.filter((totals) => totals !== undefined)).toHaveLength(1);
    expect(await database.count('spans')).toBe(3);
    await upkeep();
    expect(await Promise.all([1, 2, 3].map(minutesOf))).toEqual([60, 60, 60]);
  });
});

test('upkeep that is asked for twice at once does everything once', async () => {
  await keepDay(1);
  await Promise.all([upkeep(), upkeep(), set({ ...noSettings, awayAllowanceSeconds: 240 })]);
  expect(await minutesOf(1)).toBe(60);
});
