import * as fc from 'fast-check';
import { unwrap } from 'idb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { weekDays } from '../../../utils/popup/weekDays';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import { addEntry, undoEntry } from '../../../utils/store/entries';
import { noteTipShown } from '../../../utils/store/nudges';
import { startPause } from '../../../utils/store/pauses';
import { readToday } from '../../../utils/store/readToday';
import { recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import type { CountingRules } from '../../../utils/totals/countingRules';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';
import { roundsOf } from './requests';
import { ORIGIN, playThreeDays, stories, weekends } from './threeDays';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A Wednesday. */
const NOON = Date.parse('2026-11-25T12:00Z');

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await emptied(database);
});

const work = (id: string, start: number, minutes: number) => {
  const end = start + minutes * MINUTE_MS;
  return recordPulse(database, pulse({ spans: [focused(id, start, end)], now: end }));
};

describe('what is read for today', () => {
  test('is today’s bounds and nothing else when nothing was ever stored', async () => {
    expect(await readToday(database, NOON, 0, 'here')).toEqual({
      today: {
        date: '2026-11-25',
        start: Date.parse('2026-11-25T00:00Z'),
        end: Date.parse('2026-11-26T00:00Z'),
      },
      unclosed: [],
      facts: { spans: [], absences: [], waits: [] },
      days: [],
      entries: [],
      nudges: [],
      pause: undefined,
      touchedDates: [],
    });
  });

  test('writes nothing, and is of one moment', async () => {
    await work('one', NOON, 1);
    const before = await allRows(database);
    const begun = vi.spyOn(unwrap(database), 'transaction');
    await readToday(database, NOON + DAY_MS, 0, 'here');
    expect(begun).toHaveBeenCalledTimes(1);
    expect(begun.mock.calls[0]?.[1]).toBe('readonly');
    begun.mockRestore();
    expect(await allRows(database)).toEqual(before);
  });

  test('waits twice: for the day, and for what is in it', async () => {
    await work('today', NOON, 1);
    const rounds = await roundsOf(() => readToday(database, NOON + MINUTE_MS, 0, 'here'));
    expect(rounds).toHaveLength(2);
    expect(rounds[0]).toEqual([
      'calendar.openCursor',
      'nudges.getAll',
      'absences.get',
      'calendar.getAllKeys',
    ]);
  });

  test('is of the day that was written down, though the settings have changed', async () => {
    await work('one', NOON, 1);
    const { today } = await readToday(database, NOON, 360, 'here');
    expect(today.start).toBe(Date.parse('2026-11-25T00:00Z'));
  });

  test('has a day as unclosed that only another machine has totals of', async () => {
    await work('yesterday', NOON - DAY_MS, 1);
    await database.put('days', emptyDay('2026-11-24', '*', 'there'));
    const { unclosed, days } = await readToday(database, NOON, 0, ORIGIN);
    expect(unclosed.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect(days.map(({ origin }) => origin)).toEqual(['there']);
  });

  test('has none of our own totals of today, into which the clock was set back', async () => {
    await work('today', NOON, 1);
    await database.put('days', emptyDay('2026-11-25', '*', ORIGIN));
    await database.put('days', emptyDay('2026-11-25', '*', 'there'));
    const { days } = await readToday(database, NOON, 0, ORIGIN);
    expect(days.map(({ origin }) => origin)).toEqual(['there']);
  });

  test('has the facts of today, open ones too, and the pause', async () => {
    await work('yesterday', NOON - DAY_MS, 1);
    await closeFinishedDays(database, { awayAllowanceMs: 0, now: NOON }, ORIGIN);
    await work('today', NOON, 1);
    const at = NOON + 5 * MINUTE_MS;
    await recordPresence(database, { kind: 'quiet', at, lastInputAt: NOON + MINUTE_MS }, ORIGIN);
    await startPause(database, at, at + MINUTE_MS, ORIGIN);
    const { facts, pause, unclosed } = await readToday(database, at, 0, 'here');
    expect(unclosed).toEqual([]);
    expect(facts.spans.map(({ id }) => id)).toEqual(['today']);
    expect(facts.absences.map(({ reason }) => reason).toSorted()).toEqual(['away', 'paused']);
    expect(pause).toMatchObject({ start: at, end: at + MINUTE_MS });
  });

  test('has the facts of this week’s days that nobody has closed yet', async () => {
    await work('sunday', NOON - 3 * DAY_MS, 1);
    await work('monday', NOON - 2 * DAY_MS, 1);
    await work('today', NOON, 1);
    const { facts, unclosed } = await readToday(database, NOON + MINUTE_MS, 0, 'here');
    expect(unclosed.map(({ date }) => date)).toEqual(['2026-11-23']);
    expect(facts.spans.map(({ id }) => id)).toEqual(['monday', 'today']);
  });

  test('has this week’s finished days and entries, and not the next or the last week’s', async () => {
    for (const date of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
      await database.put('days', emptyDay(date, '*'));
      const wanted = { kind: 'phone', date, minutes: 15 };
      await addEntry(database, wanted, '2026-11-25', NOON);
    }
    const { days, entries } = await readToday(database, NOON, 0, 'here');
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24']);
    expect(entries.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  });

  test('has no day before it on a Monday', async () => {
    const monday = NOON - 2 * DAY_MS;
    await work('sunday', monday - DAY_MS, 1);
    await work('today', monday, 1);
    const { today, unclosed, facts } = await readToday(database, monday + MINUTE_MS, 0, 'here');
    expect(today.date).toBe('2026-11-23');
    expect(unclosed).toEqual([]);
    expect(facts.spans.map(({ id }) => id)).toEqual(['today']);
  });

  test('has an entry that was taken back, marked so', async () => {
    const wanted = { kind: 'phone', date: '2026-11-25', minutes: 15 };
    await addEntry(database, wanted, '2026-11-25', NOON);
    const [id = ''] = await database.getAllKeys('entries');
    await undoEntry(database, id, NOON + 1000);
    const { entries } = await readToday(database, NOON, 0, 'here');
    expect(entries).toMatchObject([{ id, deletedAt: NOON + 1000 }]);
  });

  test('has the tips of the last year', async () => {
    await noteTipShown(database, 'A1', 'popup', NOON - 366 * DAY_MS);
    await noteTipShown(database, 'A2', 'popup', NOON - 364 * DAY_MS);
    const { nudges } = await readToday(database, NOON, 0, 'here');
    expect(nudges.map(({ tipId }) => tipId)).toEqual(['A2']);
  });
});

describe('the numbers of the week', () => {
  test('are the same before its days are closed and after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...weekends), stories, async (weekend, told) => {
        await emptied(database);
        const numbers = async (rules: CountingRules) =>
          weekDays(await readToday(database, rules.now, 0, 'here'), {
            ...rules,
            countedKinds: [],
            countBeside: true,
          });
        let before: Awaited<ReturnType<typeof numbers>> = [];
        await playThreeDays(database, weekend, told, {
          before: async (rules) => {
            before = await numbers(rules);
          },
          after: async (rules) => expect(await numbers(rules)).toEqual(before),
        });
      }),
      { numRuns: 100 },
    );
  });
});
