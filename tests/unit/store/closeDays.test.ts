import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeFinishedDays, reopenKeptDays } from '../../../utils/store/closeDays';
import { type Presence, recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import type { Absence } from '../../../utils/totals/facts';
import { freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const at = Date.parse;

const NOON = at('2026-11-24T12:00Z');
const MIDNIGHT = at('2026-11-25T00:00Z');

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

const rules = { awayAllowanceMs: 5 * MINUTE_MS, now: MIDNIGHT + MINUTE_MS };
const close = (given: Partial<typeof rules> = {}) =>
  closeFinishedDays(database, { ...rules, ...given }, 'here');

const present = (presence: Presence) => recordPresence(database, presence, 'here');

/** A span as a page sends it: at its start and a minute at a time. */
async function work(id: string, start: number, minutes: number, systemId = 'harbour') {
  for (let minute = 0; minute <= minutes; minute += 1) {
    const end = start + minute * MINUTE_MS;
    await recordPulse(database, pulse({ systemId, spans: [focused(id, start, end)], now: end }));
  }
}

/** Minutes of recording-system time by date and system. */
async function closedMinutes(): Promise<Record<string, number>> {
  const days = await database.getAll('days');
  return Object.fromEntries(
    days.map(({ date, systemId, recordingMs }) => [`${date} ${systemId}`, recordingMs / MINUTE_MS]),
  );
}

describe('a day that is over', () => {
  test('gets a row a system and one of all together, since unions do not add', async () => {
    await work('one', NOON, 10);
    await work('two', NOON + 5 * MINUTE_MS, 10, 'finance');
    expect(await close()).toBe(1);
    expect(await closedMinutes()).toEqual({
      '2026-11-24 *': 15,
      '2026-11-24 finance': 10,
      '2026-11-24 harbour': 10,
    });
    for (const { origin } of await database.getAll('days')) expect(origin).toBe('here');
  });

  test('is closed once', async () => {
    await work('one', NOON, 10);
    expect([await close(), await close()]).toEqual([1, 0]);
    expect((await database.getAll('days')).length).toBe(2);
  });

  test('is closed once, however many close it at the same time', async () => {
    await work('one', NOON, 10);
    expect(await Promise.all([close(), close(), close()])).toEqual([1, 0, 0]);
  });

  test('is not closed a moment before it is over', async () => {
    await work('one', NOON, 1);
    expect(await close({ now: MIDNIGHT - 1 })).toBe(0);
    expect(await close({ now: MIDNIGHT })).toBe(1);
  });

  test('shares a span over midnight with the next one', async () => {
    await work('one', MIDNIGHT - 3 * MINUTE_MS, 10);
    expect(await close({ now: MIDNIGHT + DAY_MS })).toBe(2);
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 3, '2026-11-25 *': 7 });
  });

  test('is closed though another machine’s row of that date was brought in', async () => {
    await work('one', NOON, 10);
    await database.put('days', { ...emptyDay('2026-11-24', '*', 'there'), recordingMs: 1 });
    expect(await close()).toBe(1);
    expect(await database.get('days', ['2026-11-24', '*', 'there'])).toMatchObject({
      recordingMs: 1,
    });
  });

  test('waits while a quiet stretch may still come to be longer than the allowance', async () => {
    await work('one', MIDNIGHT - 20 * MINUTE_MS, 20);
    const lastInputAt = MIDNIGHT - 3 * MINUTE_MS;
    await present({ kind: 'quiet', at: MIDNIGHT, lastInputAt });
    expect(await close(), 'as long as it may be').toBe(0);
    expect(await closedMinutes()).toEqual({});
  });

  test('counts a quiet stretch that is still open as lasting until now', async () => {
    await work('one', MIDNIGHT - 20 * MINUTE_MS, 20);
    const lastInputAt = MIDNIGHT - 10 * MINUTE_MS;
    await present({ kind: 'quiet', at: MIDNIGHT, lastInputAt });
    await close();
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 10 });
  });
});

describe('a day that was closed is worked out again', () => {
  test('after a fact that came late', async () => {
    await work('one', MIDNIGHT - 10 * MINUTE_MS, 9);
    await close({ now: MIDNIGHT });
    const spans = [focused('one', MIDNIGHT - 10 * MINUTE_MS, MIDNIGHT)];
    await recordPulse(database, pulse({ spans, now: MIDNIGHT + 1000 }));
    expect(await database.getAll('days')).toEqual([]);
    expect(await close()).toBe(1);
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 10 });
  });

  test('after an absence over its end was closed', async () => {
    await work('one', MIDNIGHT - 10 * MINUTE_MS, 10);
    const begun = MIDNIGHT - 10 * MINUTE_MS;
    await present({ kind: 'quiet', at: MIDNIGHT, lastInputAt: begun });
    await close({ now: MIDNIGHT });
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 0 });
    // There was input after all, and then none.
    const later = MIDNIGHT - 6 * MINUTE_MS;
    await present({ kind: 'quiet', at: MIDNIGHT + MINUTE_MS, lastInputAt: later });
    await close({ now: MIDNIGHT + MINUTE_MS });
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 4 });
  });

  test('after the away allowance was changed, though no further back than facts are kept', async () => {
    const begun = at('2026-10-20T12:00Z');
    for (let day = 0; day < 36; day += 1) {
      const date = new Date(begun + day * DAY_MS).toISOString().slice(0, 10);
      await database.put('calendar', {
        date,
        start: begun + (day - 0.5) * DAY_MS,
        end: begun + (day + 0.5) * DAY_MS,
      });
      await database.put('days', emptyDay(date, '*'));
    }
    await reopenKeptDays(database, NOON - 31 * DAY_MS, NOON, 'here');
    // Of the day 31 days before a morning is gone; today is not over, and has no row in truth.
    expect(await database.getAllKeys('days')).toEqual(
      ['20', '21', '22', '23', '24'].map((day) => [`2026-10-${day}`, '*', 'here']),
    );
  });

  test('by the rules of the moment', async () => {
    await work('one', NOON, 10);
    const lastInputAt = NOON + 2 * MINUTE_MS;
    await present({ kind: 'quiet', at: NOON + 3 * MINUTE_MS, lastInputAt });
    await present({ kind: 'active', at: NOON + 6 * MINUTE_MS });
    await close();
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 10 });
    await reopenKeptDays(database, NOON - DAY_MS, rules.now, 'here');
    expect(await close({ awayAllowanceMs: 3 * MINUTE_MS })).toBe(1);
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 6 });
    await reopenKeptDays(database, NOON - DAY_MS, rules.now, 'here');
    expect(await close({ awayAllowanceMs: 4 * MINUTE_MS })).toBe(1);
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 10 });
  });

  test('but not when its facts of the minute may be gone', async () => {
    await work('one', NOON, 10);
    const lastInputAt = NOON + 5 * MINUTE_MS;
    await present({ kind: 'quiet', at: NOON + 10 * MINUTE_MS, lastInputAt });
    await close();
    const before = await closedMinutes();
    await present({ kind: 'active', at: NOON + 40 * DAY_MS });
    expect(await closedMinutes()).toEqual(before);
  });
});

describe('a day that was struck out as a whole', () => {
  const correction = { id: 'whole', reason: 'corrected', start: NOON - DAY_MS / 2, end: MIDNIGHT };
  const strikeOut = (changed: Partial<Absence> = {}) =>
    database.put('absences', { ...correction, ...changed } as Absence);

  test('has the totals it would have without that, and is marked', async () => {
    await work('one', NOON, 10);
    await work('two', NOON, 5, 'finance');
    await database.put('absences', {
      id: 'part',
      reason: 'corrected',
      start: NOON,
      end: NOON + 2 * MINUTE_MS,
    });
    await strikeOut();
    await close();
    const days = await database.getAll('days');
    expect(days.map(({ systemId, recordingMs }) => [systemId, recordingMs / MINUTE_MS])).toEqual([
      ['*', 8],
      ['finance', 3],
      ['harbour', 8],
    ]);
    for (const { struckOutAt } of days) expect(struckOutAt).toBe(rules.now);
  });

  test('is as it was when that is undone and it is worked out again', async () => {
    await work('one', NOON, 10);
    await strikeOut();
    await close();
    await strikeOut({ deletedAt: MIDNIGHT });
    await reopenKeptDays(database, NOON - DAY_MS, rules.now, 'here');
    await close();
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 10 });
    for (const day of await database.getAll('days')) expect(day).not.toHaveProperty('struckOutAt');
  });

  test('is not one of which a moment was left', async () => {
    await work('one', MIDNIGHT - 10 * MINUTE_MS, 10);
    await strikeOut({ end: MIDNIGHT - MINUTE_MS });
    await close();
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 1 });
    const [day] = await database.getAll('days');
    expect(day?.struckOutAt).toBeUndefined();
  });
});

describe('a day that is worked out again', () => {
  test('leaves what other machines brought in of it, struck out or not', async () => {
    await work('one', MIDNIGHT - 10 * MINUTE_MS, 9);
    await close({ now: MIDNIGHT });
    const imported = { ...emptyDay('2026-11-24', '*', 'there'), recordingMs: 1, struckOutAt: 2 };
    await database.put('days', imported);
    const spans = [focused('one', MIDNIGHT - 10 * MINUTE_MS, MIDNIGHT)];
    await recordPulse(database, pulse({ spans, now: MIDNIGHT + 1000 }));
    expect(await database.getAll('days')).toEqual([imported]);
  });

  test('is one into which the clock was set back after it was closed', async () => {
    await work('one', MIDNIGHT - 10 * MINUTE_MS, 5);
    await close({ now: MIDNIGHT });
    await work('two', MIDNIGHT - 5 * MINUTE_MS, 3);
    expect(await close()).toBe(1);
    expect(await closedMinutes()).toMatchObject({ '2026-11-24 *': 8 });
  });
});
