import { describe, expect, test } from 'vitest';
import { dayView } from '../../../utils/dashboard/dayView';
import type { DayRows } from '../../../utils/store/readDay';
import type { Wait } from '../../../utils/totals/facts';
import {
  absence,
  at,
  day as row,
  entry,
  HOUR_MS,
  MINUTE_MS,
  NOW,
  SECOND_MS,
  setup,
  span,
  TODAY,
} from '../popup/someDay';

const today = { date: TODAY, start: at('00:00'), end: at('00:00', '2026-11-25') };
const YESTERDAY = '2026-11-23';
const yesterday = { date: YESTERDAY, start: at('00:00', YESTERDAY), end: today.start };

const counting = {
  awayAllowanceMs: 5 * MINUTE_MS,
  now: NOW,
  countBeside: false,
  origin: 'here',
};
const names = new Map([['care', 'Care']]);
const view = (
  { facts, ...changed }: Partial<DayRowsGiven> = {},
  rules: object = {},
  inForce = setup(),
  hasAccess = true,
) =>
  dayView({
    rows: {
      today,
      day: today,
      facts: { spans: [], absences: [], waits: [], ...facts },
      totals: [],
      entries: [],
      earliest: undefined,
      ...changed,
    },
    setup: inForce,
    hasAccess,
    counting: { ...counting, ...rules },
    nameOf: (systemId) => names.get(systemId) ?? 'removed',
  });
type DayRowsGiven = Omit<DayRows, 'facts'> & { facts: Partial<DayRows['facts']> };
const wait = (start: number, firstByteMs: number, tookMs: number): Wait => ({
  id: `wait ${start}`,
  systemId: 'care',
  start,
  responseStart: start + firstByteMs,
  end: start + tookMs,
});

describe('the view of a day', () => {
  test('has why nothing is counted now, if nothing is', () => {
    const paused = absence('paused', NOW - MINUTE_MS, NOW + MINUTE_MS);
    const over = absence('paused', NOW - HOUR_MS, NOW);
    expect(view({ facts: { absences: [over] } }).notCounting).toBeNull();
    expect(view({ facts: { absences: [paused] } }).notCounting).toBe('paused');
    expect(view({}, {}, { ...setup(), systems: [] }).notCounting).toBe('noSystem');
    expect(view({}, {}, setup(), false).notCounting).toBe('noAccess');
    expect(view({ facts: { absences: [paused] } }, {}, setup(), false).notCounting).toBe('paused');
    expect(view({}, {}, { ...setup(), systems: [], measuring: 'off' }).notCounting).toBe(
      'switchedOff',
    );
  });

  test('of somebody’s first day has nothing, and no day to go to', () => {
    expect(view()).toMatchObject({
      date: TODAY,
      isToday: true,
      previous: null,
      next: null,
      detail: 'nothing',
      recordingMs: 0,
      directMinutes: 0,
      outsideMs: null,
      waiting: { waitingMs: 0, serverMs: 0, slowLoads: 0 },
      systems: [],
      stretches: [],
      atAllowances: null,
      isStruckOut: false,
    });
  });

  test('tells for how many days the person has the minutes kept', () => {
    expect(view().factsKeptDays).toBe(31);
    expect(view({}, {}, setup({ factsKeptDays: 90 })).factsKeptDays).toBe(90);
  });

  test('tells which kinds of entries the person counts', () => {
    expect(view({}, {}, setup({ countedKinds: ['phone'] })).countedKinds).toEqual(['phone']);
  });

  test('leads back as far as anything is kept, and forward to today', () => {
    expect(view({ earliest: YESTERDAY })).toMatchObject({ previous: YESTERDAY, next: null });
    expect(view({ earliest: TODAY }).previous).toBeNull();
    const before = { day: yesterday, earliest: YESTERDAY };
    expect(view(before)).toMatchObject({ previous: null, next: TODAY, isToday: false });
    expect(view({ ...before, earliest: '2026-01-01' }).previous).toBe('2026-11-22');
  });

  test('names its systems, those since removed too, the most time first', () => {
    const spans = [
      span(at('09:00'), at('09:10')),
      span(at('10:00'), at('10:30'), { systemId: 'gone' }),
      span(at('11:00'), at('11:05'), { systemId: 'beside', attention: 'beside' }),
    ];
    expect(view({ facts: { spans } }).systems).toEqual([
      { systemId: 'gone', systemName: 'removed', recordingMs: 30 * MINUTE_MS },
      { systemId: 'care', systemName: 'Care', recordingMs: 10 * MINUTE_MS },
    ]);
  });

  test('takes waiting apart at the first byte', () => {
    const spans = [span(at('09:00'), at('09:10'))];
    const waits = [
      wait(at('09:01'), 6 * SECOND_MS, 8 * SECOND_MS),
      wait(at('09:09:58'), SECOND_MS, 4 * SECOND_MS),
      wait(at('12:00'), SECOND_MS, 9 * SECOND_MS),
    ];
    expect(view({ facts: { spans, waits } }).waiting).toEqual({
      waitingMs: 10 * SECOND_MS,
      serverMs: 7 * SECOND_MS,
      slowLoads: 1,
    });
  });

  test('does not know the server’s part of totals, nor of what was measured elsewhere', () => {
    const totals = [row(TODAY, 10, { waitingMs: 5_000, slowLoads: 1 })];
    const waiting = { waitingMs: 5_000, serverMs: null, slowLoads: 1 };
    expect(view({ totals }).waiting).toEqual(waiting);
    const elsewhere = totals.map((one) => ({ ...one, origin: 'there' }));
    const spans = [span(at('09:00'), at('09:10'))];
    expect(view({ totals: elsewhere, facts: { spans } }).waiting).toEqual(waiting);
  });

  test('has what fell outside the person’s hours only where they have set some', () => {
    const spans = [span(at('08:30'), at('09:30'))];
    expect(view({ facts: { spans } }).outsideMs).toBeNull();
    const workingTime = () => [{ start: at('09:00'), end: at('17:00') }];
    expect(view({ facts: { spans } }, { workingTime }).outsideMs).toBe(HOUR_MS / 2);
  });

  test('counts what fell outside the hours beside another window where that counts', () => {
    const workingTime = () => [{ start: at('09:00'), end: at('17:00') }];
    const spans = [span(at('08:30'), at('09:30'), { attention: 'beside' })];
    const absences = [absence('locked', at('08:30'), at('08:40'))];
    const facts = { spans, absences };
    expect(view({ facts }, { workingTime }).outsideMs).toBe(0);
    expect(view({ facts }, { workingTime, countBeside: true }).outsideMs).toBe(20 * MINUTE_MS);
  });

  test('never says that nothing fell outside the hours where only totals tell', () => {
    const workingTime = () => [{ start: at('09:00'), end: at('17:00') }];
    const totals = [row(TODAY, 10)];
    expect(view({ totals }, { workingTime }).outsideMs).toBeNull();
    const some = [row(TODAY, 10, { outsideMs: MINUTE_MS })];
    expect(view({ totals: some }, { workingTime }).outsideMs).toBe(MINUTE_MS);
    expect(view({ totals: some }).outsideMs, 'no hours are set').toBeNull();

    const spans = [span(at('09:30'), at('09:40'))];
    const elsewhere = totals.map((one) => ({ ...one, origin: 'there' }));
    const both = view({ totals: elsewhere, facts: { spans } }, { workingTime });
    expect(both).toMatchObject({ detail: 'minutes', outsideMs: null });
  });

  test('has the entries in the order they were added, without those taken back', () => {
    const entries = [
      entry(15, { kind: 'phone', updatedAt: NOW }),
      entry(30, { updatedAt: NOW - 1 }),
      entry(45, { deletedAt: NOW }),
      entry(60, { kind: 'message', updatedAt: NOW - 2 }),
    ];
    const seen = view({ entries });
    expect(seen.entries.map(({ minutes }) => minutes)).toEqual([60, 30, 15]);
    expect(seen.directMinutes).toBe(45);
  });

  test('of a day that was struck out shows the one correction, and nought', () => {
    const spans = [span(at('09:00'), at('10:00'))];
    const whole = absence('corrected', today.start, NOW);
    const seen = view({ facts: { spans, absences: [whole] } });
    expect(seen).toMatchObject({ isStruckOut: true, recordingMs: 0, systems: [] });
    expect(seen.stretches).toEqual([
      { kind: 'corrected', start: today.start, end: NOW, correctionId: whole.id },
    ]);
  });

  test('of a day of which only totals are kept has no stretches', () => {
    const seen = view({ totals: [row(TODAY, 10), row(TODAY, 10, { systemId: 'care' })] });
    expect(seen).toMatchObject({ detail: 'totals', recordingMs: 10 * MINUTE_MS, stretches: [] });
    expect(seen.systems).toHaveLength(1);
  });
});
