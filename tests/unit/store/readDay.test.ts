import * as fc from 'fast-check';
import { unwrap } from 'idb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayFigures, noTotals } from '../../../utils/dashboard/dayFigures';
import { weekDays } from '../../../utils/popup/weekDays';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import { addEntry } from '../../../utils/store/entries';
import { type DayWanted, readDay } from '../../../utils/store/readDay';
import { readFacts } from '../../../utils/store/readFacts';
import { readRange } from '../../../utils/store/readRange';
import { readToday } from '../../../utils/store/readToday';
import { recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import { type Database, factStores } from '../../../utils/store/schema';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';
import { ORIGIN, playThreeDays, stories, weekends } from './threeDays';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const FACTS_KEPT_MS = 31 * DAY_MS;
/** A Wednesday. */
const NOON = Date.parse('2026-11-25T12:00Z');

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await emptied(database);
});

/** A page in front all the time, told of as pages do. */
async function work(id: string, start: number, end: number) {
  for (let told = start; told <= end; told += 10 * MINUTE_MS) {
    await recordPulse(database, pulse({ spans: [focused(id, start, told)], now: told }));
  }
}
const close = (now: number) =>
  closeFinishedDays(database, { awayAllowanceMs: 5 * MINUTE_MS, now }, ORIGIN);
const wanted = (date: string | null, now: number, dayStartsAtMinutes = 0): DayWanted => ({
  date,
  now,
  dayStartsAtMinutes,
  origin: ORIGIN,
  factsKeptSince: now - FACTS_KEPT_MS,
});
const read = (date: string | null, now = NOON) => readDay(database, wanted(date, now));

describe('what is read for a day', () => {
  test('is today and nothing else when nothing was ever stored', async () => {
    const today = {
      date: '2026-11-25',
      start: Date.parse('2026-11-25T00:00Z'),
      end: Date.parse('2026-11-26T00:00Z'),
    };
    expect(await read(null)).toEqual({
      today,
      day: today,
      facts: { spans: [], absences: [], waits: [] },
      totals: [],
      entries: [],
      earliest: undefined,
    });
  });

  test('is today for a date that has not come', async () => {
    expect((await read('2026-11-26')).day.date).toBe('2026-11-25');
    expect((await read('9999-12-31')).day.date).toBe('2026-11-25');
  });

  test('writes nothing, and is of one moment', async () => {
    await work('one', NOON - DAY_MS, NOON - DAY_MS + HOUR_MS);
    const before = await allRows(database);
    const begun = vi.spyOn(unwrap(database), 'transaction');
    await read('2026-11-24');
    await readRange(database, { ...wanted(null, NOON), between: ['2026-11-20', '2026-11-25'] });
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly', 'readonly']);
    begun.mockRestore();
    expect(await allRows(database)).toEqual(before);
  });

  test('is of the bounds that were written down, though the settings have changed', async () => {
    await work('one', NOON - DAY_MS, NOON - DAY_MS + HOUR_MS);
    const { day, facts } = await readDay(database, wanted('2026-11-24', NOON, 360));
    expect(day.start).toBe(Date.parse('2026-11-24T00:00Z'));
    expect(facts.spans).toHaveLength(1);
  });

  test('has natural bounds and no facts for a day that nothing touched', async () => {
    await work('one', NOON, NOON + HOUR_MS);
    const { day, facts } = await read('2026-11-20');
    expect(day).toEqual({
      date: '2026-11-20',
      start: Date.parse('2026-11-20T00:00Z'),
      end: Date.parse('2026-11-21T00:00Z'),
    });
    expect(facts.spans).toEqual([]);
  });

  test('knows the first date of which anything is kept, be it an entry or a total', async () => {
    await work('one', NOON, NOON + HOUR_MS);
    expect((await read(null)).earliest).toBe('2026-11-25');
    const entry = { kind: 'visitFamily', date: '2026-11-20', minutes: 30 };
    await addEntry(database, entry, '2026-11-25', NOON);
    expect((await read(null)).earliest).toBe('2026-11-20');
    expect((await read('2026-11-20')).entries).toHaveLength(1);
    await database.put('days', emptyDay('2025-01-31', '*', 'there'));
    expect((await read(null)).earliest).toBe('2025-01-31');
  });

  test('has a page that was left in front for days, on each of them', async () => {
    const friday = Date.parse('2026-11-20T17:00Z');
    const monday = friday + 64 * HOUR_MS;
    await work('left', friday, monday);
    await recordPresence(
      database,
      { kind: 'quiet', at: monday, lastInputAt: friday + HOUR_MS },
      ORIGIN,
    );
    await recordPresence(database, { kind: 'active', at: monday }, ORIGIN);
    await close(NOON);
    for (const date of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) {
      const { facts } = await read(date);
      expect([date, facts.spans.length, facts.absences.length]).toEqual([date, 1, 1]);
    }
    const { days } = await readRange(database, {
      ...wanted(null, NOON),
      between: ['2026-11-21', '2026-11-20'],
    });
    expect(days.map(({ day, facts }) => [day.date, facts.spans.length])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 1],
    ]);
  });

  test('does not read on to the present', async () => {
    for (let ago = 5; ago >= 1; ago -= 1) {
      const start = NOON - ago * DAY_MS;
      await work(`day ${ago}`, start, start + HOUR_MS);
    }
    await close(NOON);
    const { facts } = await read('2026-11-21');
    expect(facts.spans.map(({ id }) => id)).toEqual(['day 4']);
  });

  test('is without facts where those may be gone and totals are kept', async () => {
    await work('one', NOON - DAY_MS, NOON - DAY_MS + HOUR_MS);
    await close(NOON);
    const kept = await readDay(database, {
      ...wanted('2026-11-24', NOON),
      factsKeptSince: NOON - DAY_MS,
    });
    expect(kept.facts.spans).toEqual([]);
    expect(kept.totals).toHaveLength(2);
  });
});

describe('the days of any three days’ story', () => {
  const counting = { countBeside: false, origin: ORIGIN };

  test('are what all facts give, and what the popup shows', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.constantFrom(...weekends), async (story, weekend) => {
        await emptied(database);
        const look = async (rules: { awayAllowanceMs: number; now: number }) => {
          const everything = await readFacts(database.transaction(factStores), 0);
          const popup = await readToday(database, rules.now, 0, ORIGIN);
          const week = weekDays(popup, { ...rules, ...counting, countedKinds: [] });
          const range = await readRange(database, {
            ...wanted(null, rules.now),
            between: [weekend.days[0]?.date ?? '', '2030-01-01'],
          });
          for (const touched of await database.getAll('calendar')) {
            const rows = await read(touched.date, rules.now);
            const figures = dayFigures(rows, { ...rules, ...counting });
            const all = deriveTotals(everything, rows.day, rules).get('*');
            expect(figures.totals.get('*') ?? noTotals).toEqual(all);
            const ranged = range.days.find(({ day }) => day.date === touched.date);
            if (ranged === undefined) throw new Error('A touched day is in its range.');
            expect(dayFigures(ranged, { ...rules, ...counting }).recordingMs).toBe(
              figures.recordingMs,
            );
            const shown = week.find(({ date }) => date === touched.date);
            if (shown !== undefined) expect(figures.recordingMs).toBe(shown.recordingMs);
          }
        };
        await playThreeDays(database, weekend, story, { before: look, after: look });
      }),
      { numRuns: 60 },
    );
  });
});
