import { describe, expect, test } from 'vitest';
import { type Counting, weekDays } from '../../../utils/popup/weekDays';
import {
  absence,
  at,
  day,
  entry,
  HOUR_MS,
  MINUTE_MS,
  NOW,
  rows,
  SECOND_MS,
  span,
  TODAY,
} from './someDay';

const counting: Counting = {
  now: NOW,
  awayAllowanceMs: 5 * MINUTE_MS,
  countedKinds: ['visitFamily', 'phone'],
  countBeside: false,
};
const MONDAY = '2026-11-23';
const monday = { date: MONDAY, start: at('00:00', MONDAY), end: at('00:00') };

describe('the days of the week so far', () => {
  test('are today alone when there was nothing, with nought on both sides', () => {
    expect(weekDays(rows(), counting)).toEqual([{ date: TODAY, recordingMs: 0, directMinutes: 0 }]);
  });

  test('come in order, with finished days, entries and today together', () => {
    const given = rows({
      days: [day(MONDAY, 90)],
      facts: { spans: [span(at('09:00'), at('10:00'))] },
      entries: [entry(30), entry(45, { date: '2026-11-25' }), entry(15, { date: MONDAY })],
    });
    expect(weekDays(given, counting)).toEqual([
      { date: MONDAY, recordingMs: 90 * MINUTE_MS, directMinutes: 15 },
      { date: TODAY, recordingMs: HOUR_MS, directMinutes: 30 },
      { date: '2026-11-25', recordingMs: 0, directMinutes: 45 },
    ]);
  });

  test('have an entry’s day even where nothing was measured', () => {
    const given = rows({ entries: [entry(60, { date: MONDAY })] });
    expect(weekDays(given, counting)[0]).toEqual({
      date: MONDAY,
      recordingMs: 0,
      directMinutes: 60,
    });
  });

  test('have what other machines’ days come to added, also to days that are not closed here', () => {
    const there = { origin: 'there' };
    const given = rows({
      unclosed: [monday],
      days: [
        day(MONDAY, 90, there),
        day(TODAY, 5, there),
        day(TODAY, 7, { ...there, struckOutAt: 1 }),
      ],
      facts: {
        spans: [span(at('09:00', MONDAY), at('10:00', MONDAY)), span(at('09:00'), at('10:00'))],
      },
    });
    const minutes = weekDays(given, counting).map(({ recordingMs }) => recordingMs / MINUTE_MS);
    expect(minutes).toEqual([150, 65]);
  });

  test('take a finished day from the row of all systems together, not from each', () => {
    const given = rows({
      days: [
        day(MONDAY, 100),
        day(MONDAY, 80, { systemId: 'care' }),
        day(MONDAY, 70, { systemId: 'finance' }),
      ],
    });
    expect(weekDays(given, counting)[0]?.recordingMs).toBe(100 * MINUTE_MS);
  });

  test('add up a day that was measured on two computers', () => {
    const given = rows({ days: [day(MONDAY, 100), day(MONDAY, 20, { origin: 'laptop' })] });
    expect(weekDays(given, counting)[0]?.recordingMs).toBe(120 * MINUTE_MS);
  });

  test('leave out the measured time of a day that was struck out, and keep its entries', () => {
    const given = rows({
      days: [day(MONDAY, 100, { struckOutAt: NOW })],
      entries: [entry(30, { date: MONDAY })],
    });
    expect(weekDays(given, counting)[0]).toEqual({
      date: MONDAY,
      recordingMs: 0,
      directMinutes: 30,
    });
  });

  test('have a day that is over and not closed yet from its facts', () => {
    const given = rows({
      unclosed: [monday],
      facts: {
        spans: [
          span(at('16:00', MONDAY), at('16:30', MONDAY)),
          span(at('23:50', MONDAY), at('00:20')),
        ],
      },
    });
    expect(weekDays(given, counting)).toMatchObject([
      { date: MONDAY, recordingMs: 40 * MINUTE_MS },
      { date: TODAY, recordingMs: 20 * MINUTE_MS },
    ]);
  });

  test('count what is beside only for who wants it, on finished days and today', () => {
    const given = rows({
      days: [day(MONDAY, 100, { withBesideMs: 130 * MINUTE_MS })],
      facts: {
        spans: [
          span(at('09:00'), at('10:00')),
          span(at('09:30'), at('11:00'), { attention: 'beside' }),
        ],
      },
    });
    const minutes = (countBeside: boolean) =>
      weekDays(given, { ...counting, countBeside }).map(
        ({ recordingMs }) => recordingMs / MINUTE_MS,
      );
    expect(minutes(false)).toEqual([100, 60]);
    expect(minutes(true)).toEqual([130, 120]);
  });

  test('leave out pauses, locks, and quiet longer than the allowance, also while it lasts', () => {
    const given = rows({
      facts: {
        spans: [span(at('09:00'), at('10:00')), span(at('14:00'), NOW)],
        absences: [
          absence('paused', at('09:00'), at('09:10')),
          absence('locked', at('09:15'), at('09:20')),
          absence('away', at('09:30'), at('09:34')),
          absence('away', at('09:40'), at('09:50')),
          absence('away', at('14:12'), null),
        ],
      },
    });
    expect(weekDays(given, counting)[0]?.recordingMs).toBe((60 - 10 - 5 - 10 + 12) * MINUTE_MS);
    const patient = { ...counting, awayAllowanceMs: 15 * MINUTE_MS };
    expect(weekDays(given, patient)[0]?.recordingMs).toBe((60 - 10 - 5 + 12) * MINUTE_MS);
  });

  test('count the kinds of entries that the person counts, and none taken back', () => {
    const given = rows({
      entries: [
        entry(30),
        entry(15, { kind: 'phone' }),
        entry(60, { kind: 'message' }),
        entry(90, { kind: 'travel' }),
        entry(45, { deletedAt: NOW - SECOND_MS }),
      ],
    });
    expect(weekDays(given, counting)[0]?.directMinutes).toBe(45);
    expect(weekDays(given, { ...counting, countedKinds: [] })[0]?.directMinutes).toBe(0);
  });
});
