import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allOrNothing } from '../../../utils/store/allOrNothing';
import { closeFinishedDays, reopenKeptDays } from '../../../utils/store/closeDays';
import {
  strikeOut,
  strikeOutDay,
  undoCorrection,
  undoStrikeOutDay,
} from '../../../utils/store/corrections';
import { addEntry, undoEntry } from '../../../utils/store/entries';
import { forgetOldFacts } from '../../../utils/store/forgetOldFacts';
import { forgetPastRetention } from '../../../utils/store/forgetPastRetention';
import { forgetUnmetAbsences } from '../../../utils/store/forgetUnmetAbsences';
import { answerTip, noteTipShown } from '../../../utils/store/nudges';
import { resume, startPause, togglePause } from '../../../utils/store/pauses';
import { recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import { allRows, freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOON = Date.parse('2026-11-24T12:00Z');
const today = { date: '2026-11-24', start: NOON - DAY_MS / 2, end: NOON + DAY_MS / 2 };
const yesterday = { date: '2026-11-23', start: today.start - DAY_MS, end: today.start };
const dayBefore = { date: '2026-11-22', start: yesterday.start - DAY_MS, end: yesterday.start };
const known = { now: NOON, origin: 'here', factsKeptSince: dayBefore.start };
const stretch = { start: NOON - 30 * MINUTE_MS, end: NOON - 20 * MINUTE_MS };
const visit = { kind: 'phone', date: today.date, minutes: 30 };

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  for (const day of [dayBefore, yesterday, today]) {
    await database.put('calendar', day);
    const start = day.end - 13 * 60 * MINUTE_MS;
    const span = { id: day.date, systemId: 'harbour', attention: 'focused' as const };
    await database.put('spans', { ...span, start, end: start + MINUTE_MS, firstSeenAt: start });
  }
  await database.put('days', { ...emptyDay(dayBefore.date, '*'), struckOutAt: 1 });
  await database.put('absences', { id: 'struck out', reason: 'corrected', ...stretch });
  await database.put('absences', { id: 'quiet', reason: 'away', ...stretch });
  const paused = { start: NOON - MINUTE_MS, end: NOON + MINUTE_MS };
  await database.put('absences', { id: 'open:paused', reason: 'paused', ...paused });
  await database.put('entries', { id: 'old', ...visit, createdOn: today.date, updatedAt: 1 });
  await database.put('nudges', { id: 'shown', tipId: 'tip', rule: 'popup', shownAt: 1 });
});
afterEach(() => database.close());

/** Done twice it undoes itself. */
const TOGGLE = 'the keyboard’s pause';
const pauseUntil = NOON + 15 * MINUTE_MS;
const writers: Record<string, (database: Database) => Promise<unknown>> = {
  'a pulse': (database) =>
    recordPulse(database, pulse({ now: NOON, spans: [focused('new', NOON - MINUTE_MS, NOON)] })),
  presence: (database) =>
    recordPresence(database, { kind: 'quiet', at: NOON, lastInputAt: NOON - 1 }, 'here'),
  'a pause': (database) => startPause(database, NOON, pauseUntil, 'here'),
  'the end of a pause': (database) => resume(database, NOON, 'here'),
  [TOGGLE]: (database) => togglePause(database, NOON, pauseUntil, 'here'),
  'an entry': (database) => addEntry(database, visit, today.date, NOON, 'new'),
  'an entry taken back': (database) => undoEntry(database, 'old', NOON),
  'a tip shown': (database) => noteTipShown(database, 'tip', 'popup', NOON, 'new'),
  'a tip answered': (database) => answerTip(database, 'tip', 'helpful'),
  'a correction': (database) =>
    strikeOut(database, { start: today.start, end: stretch.end }, today, known),
  'a correction taken back': (database) => undoCorrection(database, 'struck out', known),
  'a day struck out': (database) => strikeOutDay(database, today, known),
  'a day given back': (database) => undoStrikeOutDay(database, dayBefore, known),
  'days closed': (database) =>
    closeFinishedDays(database, { now: NOON, awayAllowanceMs: MINUTE_MS }, 'here'),
  'days reopened': (database) => reopenKeptDays(database, dayBefore.start, NOON, 'here'),
  'absences that no span met forgotten': (database) => forgetUnmetAbsences(database, 0, NOON),
  'old facts forgotten': (database) => forgetOldFacts(database, NOON, 'there', today.date),
  'all past its time forgotten': (database) => forgetPastRetention(database, '2027-01-01'),
};

const kept = async () =>
  JSON.stringify(await allRows(database)).replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":"random"');

describe.each(Object.entries(writers))('what is written of %s', (what, write) => {
  test.skipIf(what === TOGGLE)(
    'is the same when it is said twice, as after a connection that died',
    async () => {
      const before = await kept();
      await write(database);
      const once = await kept();
      expect(once).not.toBe(before);
      await write(database);
      expect(await kept()).toBe(once);
    },
  );

  test('is told as not written when the connection dies under it, and nowhere else', async () => {
    const before = await kept();
    const unheard: unknown[] = [];
    const listen = (error: unknown) => void unheard.push(error);
    process.on('unhandledRejection', listen);
    dieWhenWritten();
    await expect(write(database)).rejects.toThrow();
    await new Promise((resolve) => void setTimeout(resolve, 5));
    process.off('unhandledRejection', listen);
    vi.restoreAllMocks();
    expect(unheard).toEqual([]);
    expect(await kept()).toBe(before);
  });
});

/** Has the browser abort whatever is written from now on. */
function dieWhenWritten(): void {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked
  ) {
    const begun = transaction.apply(this, asked);
    if (asked[1] === 'readwrite') queueMicrotask(() => begun.abort());
    return begun;
  });
}

describe('a writer that stops in the middle', () => {
  test('leaves nothing, and its own error is the one that is told', async () => {
    const writing = allOrNothing(database, ['entries', 'nudges'], async (writing) => {
      await writing.objectStore('entries').clear();
      throw new TypeError('There is no such field.');
    });
    await expect(writing).rejects.toThrow('There is no such field.');
    expect(await database.count('entries')).toBe(1);
  });
});
