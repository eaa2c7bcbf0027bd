import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applySettings } from '../../../utils/background/applySettings';
import { upkeep } from '../../../utils/background/upkeep';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { factsKeptSince, loadUpkeepRecord } from '../../../utils/settings/upkeepRecord';
import { openDatabase } from '../../../utils/store/database';
import { keepPulse } from '../../../utils/store/keepPulse';
import type { Database } from '../../../utils/store/schema';
import type { TeamConfig, TeamDefaults } from '../../../utils/systems/teamConfig';
import type { Absence, Span } from '../../../utils/totals/facts';
import { allRows, emptied } from '../store/freshDatabase';
import { emptyDay } from '../store/pulses';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const build = vi.hoisted(() => ({ buildTeamConfig: null as TeamConfig | null, quietSeconds: 60 }));
vi.mock('../../../utils/build', () => build);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A Tuesday. */
const NOON = Date.parse('2026-11-24T12:00Z');
const HERE = 'here';

let database: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  fakeBrowser.reset();
  build.buildTeamConfig = null;
  await fakeBrowser.storage.local.set({ installation: HERE });
  database = await emptied(await openDatabase());
  return () => vi.useRealTimers();
});

const dateOf = (daysAgo: number) => new Date(NOON - daysAgo * DAY_MS).toISOString().slice(0, 10);
const midnight = (daysAgo: number) => NOON - 12 * HOUR_MS - daysAgo * DAY_MS;

/** A day so long ago with a span of an hour from nine on. */
async function keepDay(daysAgo: number): Promise<void> {
  const start = midnight(daysAgo);
  await database.put('calendar', { date: dateOf(daysAgo), start, end: start + DAY_MS });
  await database.put('spans', spanOf(daysAgo));
}

function spanOf(daysAgo: number): Span {
  const start = midnight(daysAgo) + 9 * HOUR_MS;
  const id = `span ${daysAgo}`;
  const end = start + HOUR_MS;
  return { id, systemId: 'care', attention: 'focused', start, end, firstSeenAt: start };
}

function quiet(daysAgo: number, minutes: number): Absence {
  const { start } = spanOf(daysAgo);
  return { id: `quiet ${daysAgo}`, reason: 'away', start, end: start + minutes * MINUTE_MS };
}

const totalsOf = (daysAgo: number) => database.get('days', [dateOf(daysAgo), '*', HERE]);
const minutesOf = async (daysAgo: number) =>
  ((await totalsOf(daysAgo))?.recordingMs ?? Number.NaN) / MINUTE_MS;

async function set(change: Partial<Settings>): Promise<void> {
  const before = await loadSettings();
  await applySettings(before, await changeSettings((settings) => ({ ...settings, ...change })));
}

const nextDay = () => vi.setSystemTime(Date.now() + DAY_MS);

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
    updateTo({ awayAllowanceSeconds: 180, workingHours: { from: '10:00', to: '11:00' } });
    await keepDay(2);
    await database.put('absences', quiet(2, 4));
    await upkeep();
    expect([await minutesOf(1), await minutesOf(2)]).toEqual([60, 60]);
    expect((await totalsOf(1))?.outsideMs).toBe(0);
  });
});

test('upkeep that is asked for twice at once does everything once', async () => {
  await keepDay(1);
  await Promise.all([upkeep(), upkeep(), set({ ...noSettings, awayAllowanceSeconds: 240 })]);
  expect(await minutesOf(1)).toBe(60);
});
