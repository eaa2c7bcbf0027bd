import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import { forgetOldFacts } from '../../../utils/store/forgetOldFacts';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import { freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOON = Date.parse('2026-11-24T12:00Z');

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  for (let minute = 0; minute <= 10; minute += 1) {
    const now = NOON + minute * MINUTE_MS;
    const wait = { start: NOON, responseStart: NOON + 1_000, end: NOON + 2_000 };
    await recordPulse(database, { ...pulse({ spans: [focused('one', NOON, now)], now }), wait });
  }
  const away = { start: NOON + MINUTE_MS, end: NOON + 3 * MINUTE_MS };
  await database.put('absences', { id: 'closed', reason: 'away', ...away });
  await database.put('absences', { id: 'open:away', reason: 'away', start: NOON, end: null });
});
afterEach(() => database.close());

const closeAt = (now: number) =>
  closeFinishedDays(database, { awayAllowanceMs: 5 * MINUTE_MS, now }, 'here');
const forgetAt = (now: number, keptDays: number) =>
  forgetOldFacts(database, now - keptDays * DAY_MS, 'here');

test.each([7, 31])(
  'facts of the minute are forgotten after %s days, and totals stay',
  async (kept) => {
    await closeAt(NOON + kept * DAY_MS);
    await forgetAt(NOON + kept * DAY_MS, kept);
    expect(await database.count('spans')).toBe(1);
    expect(await database.count('waits')).toBe(1);
    await forgetAt(NOON + kept * DAY_MS + 11 * MINUTE_MS, kept);
    expect(await database.count('spans')).toBe(0);
    expect(await database.count('waits')).toBe(0);
    expect(await database.getAllKeys('absences'), 'what is open is no past').toEqual(['open:away']);
    expect(await database.get('days', ['2026-11-24', '*', 'here'])).toBeDefined();
  },
);

test('facts of a day that has no totals are not forgotten before it has them', async () => {
  await database.delete('absences', 'open:away');
  await database.put('days', emptyDay('2026-11-24', '*', 'another machine'));
  await forgetAt(NOON + 90 * DAY_MS, 31);
  expect(await database.count('spans')).toBe(1);
  await closeAt(NOON + 90 * DAY_MS);
  await forgetAt(NOON + 90 * DAY_MS, 31);
  expect(await database.count('spans')).toBe(0);
  const totals = await database.get('days', ['2026-11-24', '*', 'here']);
  expect(totals?.recordingMs).toBe(10 * MINUTE_MS);
});

test('facts are forgotten a day’s worth at a time, so that a killed worker loses little', async () => {
  for (const ago of [1, 2, 40]) {
    const start = NOON - ago * DAY_MS;
    const span = { systemId: 'harbour', attention: 'focused' as const, firstSeenAt: start };
    await database.put('spans', { id: `${ago} days`, start, end: start + MINUTE_MS, ...span });
  }
  await closeAt(NOON + 90 * DAY_MS);
  const { transaction } = IDBDatabase.prototype;
  let writings = 0;
  const killed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked
  ) {
    writings += 1;
    if (writings === 3) throw new Error('Killed');
    return transaction.apply(this, asked);
  });
  await expect(forgetAt(NOON + 90 * DAY_MS, 31)).rejects.toThrow('Killed');
  killed.mockRestore();
  expect(await database.getAllKeys('spans')).toEqual(['1 days', 'one']);
  await forgetAt(NOON + 90 * DAY_MS, 31);
  expect(await database.count('spans')).toBe(0);
});
