import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plusDays } from '../../../utils/days/dayNumber';
import { dayOf, touchDay, touchDays } from '../../../utils/store/calendar';
import type { Database } from '../../../utils/store/schema';
import type { CalendarDay } from '../../../utils/totals/facts';
import { dayStart, instant, zone } from '../days/zones';
import { emptied, freshDatabase } from './freshDatabase';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = Date.parse;

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await emptied(database);
});

/** Runs what follows as if the computer stood there. */
async function standingIn<Result>(place: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.env['TZ'];
  process.env['TZ'] = place;
  try {
    return await run();
  } finally {
    process.env['TZ'] = before;
  }
}

async function touch(moment: number, startsAt = 0): Promise<CalendarDay> {
  const writing = database.transaction('calendar', 'readwrite');
  const day = await touchDay(writing.store, moment, startsAt);
  await writing.done;
  return day;
}

async function look(moment: number, startsAt = 0): Promise<CalendarDay> {
  return dayOf(database.transaction('calendar').store, moment, startsAt);
}

const tuesday: CalendarDay = {
  date: '2026-11-24',
  start: at('2026-11-24T00:00Z'),
  end: at('2026-11-25T00:00Z'),
};

describe('the calendar', () => {
  test('has a day from the first touch on, and not from a look at it', async () => {
    expect(await look(at('2026-11-24T12:00Z'))).toEqual(tuesday);
    expect(await database.getAll('calendar')).toEqual([]);
    expect(await touch(at('2026-11-24T12:00Z'))).toEqual(tuesday);
    expect(await database.getAll('calendar')).toEqual([tuesday]);
  });

  test('keeps the bounds of a day though its start is set to another hour', async () => {
    await touch(tuesday.start);
    expect(await touch(at('2026-11-24T12:00Z'), 240)).toEqual(tuesday);
    expect(await look(at('2026-11-24T02:00Z'), 240)).toEqual(tuesday);
    expect(await database.getAll('calendar')).toEqual([tuesday]);
  });

  test('lets the next day begin where the last one ended, after a journey east', async () => {
    await touch(tuesday.start);
    const wednesday = await standingIn('Asia/Tokyo', () => touch(tuesday.end));
    expect(wednesday).toEqual({
      date: '2026-11-25',
      start: tuesday.end,
      end: at('2026-11-25T15:00Z'),
    });
    expect(await database.getAll('calendar')).toEqual([tuesday, wednesday]);
  });

  test('lets the next day begin where the last one ended, after a journey west', async () => {
    await touch(tuesday.start);
    const wednesday = await standingIn('America/New_York', () => touch(tuesday.end));
    expect(wednesday).toEqual({
      date: '2026-11-25',
      start: tuesday.end,
      end: at('2026-11-26T05:00Z'),
    });
  });

  test('has 23 hours in spring and 25 in autumn', async () => {
    const spring = await touch(at('2025-03-30T12:00Z'));
    const autumn = await touch(at('2025-10-26T12:00Z'));
    expect((spring.end - spring.start) / HOUR_MS).toBe(23);
    expect((autumn.end - autumn.start) / HOUR_MS).toBe(25);
  });

  test('finds a day written down long before', async () => {
    await touch(tuesday.start);
    await touch(at('2026-12-24T12:00Z'));
    expect(await standingIn('Asia/Tokyo', () => look(tuesday.end - 1))).toEqual(tuesday);
  });

  test('has every hour in some day, though the clock was once a month ahead', async () => {
    await touch(tuesday.start);
    await touch(at('2026-12-25T12:00Z'), 240);
    const wednesday = { date: '2026-11-25', start: tuesday.end, end: at('2026-11-26T04:00Z') };
    expect(await touch(at('2026-11-25T12:00Z'), 240)).toEqual(wednesday);
    expect(await look(at('2026-11-25T01:00Z'), 240)).toEqual(wednesday);
  });

  test('has every hour in some day, though an earlier day is touched after a later one', async () => {
    await touch(tuesday.start);
    await touch(at('2026-11-26T12:00Z'), 240);
    expect(await touch(at('2026-11-25T12:00Z'), 240)).toEqual({
      date: '2026-11-25',
      start: tuesday.end,
      end: at('2026-11-26T04:00Z'),
    });
  });

  test('takes up every day that a stretch touches, and none that it only reaches', async () => {
    const writing = database.transaction('calendar', 'readwrite');
    const stretch = { start: at('2026-11-23T12:00Z'), end: tuesday.end };
    await touchDays(writing.store, stretch, 0);
    await writing.done;
    expect(await database.getAllKeys('calendar')).toEqual(['2026-11-23', '2026-11-24']);
  });
});

/** Where the computer is, when its days start, by how much its clock goes on or back, and how late a fact comes. */
const use = fc.record({
  place: zone,
  startsAt: dayStart,
  passedMs: fc.oneof(
    fc.integer({ min: 1, max: 60 * HOUR_MS }),
    fc.integer({ min: 1, max: 120_000 }),
    // The clock is set, a day or a month off, or right again.
    fc.integer({ min: -60 * HOUR_MS, max: 0 }),
    fc.integer({ min: -40 * DAY_MS, max: 40 * DAY_MS }),
  ),
  lateMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
});

describe('a calendar on a journey', () => {
  test('never changes a day, lets none overlap, leaves no gap between neighbours, and has each fact in exactly one', async () => {
    await fc.assert(
      fc.asyncProperty(instant, fc.array(use, { maxLength: 15 }), async (begun, uses) => {
        await emptied(database);
        let now = begun;
        let before: CalendarDay[] = [];
        const touched: number[] = [];
        for (const { place, startsAt, passedMs, lateMs } of uses) {
          now += passedMs;
          touched.push(now - lateMs);
          await standingIn(place, () => touch(now - lateMs, startsAt));
          const days = await database.getAll('calendar');
          for (const day of before) expect(days).toContainEqual(day);
          before = days;
        }
        for (const moment of touched) {
          const holding = before.filter(({ start, end }) => start <= moment && moment < end);
          expect(holding).toHaveLength(1);
        }
        for (const [index, day] of before.entries()) {
          const next = before[index + 1];
          if (next === undefined) continue;
          expect(next.start).toBeGreaterThanOrEqual(day.end);
          if (next.date === plusDays(day.date, 1)) expect(next.start).toBe(day.end);
        }
      }),
      { numRuns: 100 },
    );
  });
});
