import { beforeEach, describe, expect, test } from 'vitest';
import { type DateRange, forgetDates, stretchOf } from '../../../utils/store/forgetDates';
import type { Database } from '../../../utils/store/schema';
import type { Entry, Span } from '../../../utils/totals/facts';
import { allRows, freshDatabase } from './freshDatabase';
import { emptyDay } from './pulses';

const at = (text: string) => Date.parse(`2026-11-${text}Z`);
const NOW = at('24T12:00');

const span = (id: string, from: string, to: string): Span => {
  const [start, end] = [at(from), at(to)];
  return { id, systemId: 'care', attention: 'focused', start, end, firstSeenAt: start };
};
const entry = (id: string, date: string): Entry => ({
  id,
  kind: 'phone',
  date,
  minutes: 15,
  createdOn: date,
  updatedAt: NOW,
});

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  for (const day of ['22', '23', '24']) {
    const date = `2026-11-${day}`;
    const start = at(`${day}T00:00`);
    await database.put('calendar', { date, start, end: start + 24 * 3_600_000 });
    await database.put('spans', span(`morning of ${day}`, `${day}T09:00`, `${day}T10:00`));
    await database.put('entries', entry(`call of ${day}`, date));
    await database.put('disruptions', { ...entry(`slow on ${day}`, date), kind: 'slow' });
    await database.put('days', emptyDay(date, '*'));
    await database.put('days', emptyDay(date, 'care', 'another computer'));
    const load = { id: `load of ${day}`, systemId: 'care', start: start + 1, responseStart: start };
    await database.put('waits', { ...load, end: start + 2 });
    const shown = { id: `tip of ${day}`, tipId: 'A1', rule: 'popup', shownAt: start + 5 };
    await database.put('nudges', shown);
  }
  for (const weekStart of ['2026-11-09', '2026-11-16', '2026-11-23']) {
    await database.put('weeks', { weekStart, kindOfWeek: [] });
  }
  return () => database.close();
});

async function forget(range: DateRange) {
  await forgetDates(database, range, await stretchOf(database, range, 0, NOW));
  return allRows(database);
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id.slice(-2));

describe('a day that is deleted', () => {
  test('leaves no row of it in any store, and every row of the days beside it', async () => {
    const left = await forget({ from: '2026-11-23', to: '2026-11-23' });
    for (const rows of [left.spans, left.entries, left.disruptions, left.waits, left.nudges]) {
      expect(ids(rows)).toEqual(['22', '24']);
    }
    expect(left.calendar.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-24']);
    expect(left.days.map(({ date }) => date)).toEqual([
      '2026-11-22',
      '2026-11-22',
      '2026-11-24',
      '2026-11-24',
    ]);
    expect(left.weeks).toHaveLength(3);
    expect(JSON.stringify(left)).not.toMatch(/11-23(?!","kindOfWeek)/);
  });

  test('takes with it its part of what reaches over midnight, and no more', async () => {
    await database.put('spans', span('evening', '22T23:30', '23T00:30'));
    await database.put('spans', span('night', '23T23:00', '24T01:00'));
    const left = await forget({ from: '2026-11-23', to: '2026-11-23' });
    const times = left.spans.map(({ start, end }) => [start, end]);
    expect(times).toContainEqual([at('22T23:30'), at('23T00:00')]);
    expect(times).toContainEqual([at('24T00:00'), at('24T01:00')]);
    expect(await database.get('spans', 'evening'), 'nothing makes it grow again').toBeUndefined();
    expect(await database.get('spans', 'night')).toMatchObject({ start: at('24T00:00') });
  });

  test('takes with it the quiet stretches that no span meets any more', async () => {
    const away = { reason: 'away' as const, start: at('22T23:58'), end: at('23T09:30') };
    await database.put('absences', { id: 'night', ...away });
    expect((await forget({ from: '2026-11-23', to: '2026-11-23' })).absences).toEqual([]);
  });

  test('may be today: what goes on goes on from now', async () => {
    await database.put('spans', span('still on', '24T11:00', '24T12:00'));
    const pause = { reason: 'paused' as const, start: at('24T11:30'), end: at('24T12:30') };
    await database.put('absences', { id: 'open:paused', ...pause });
    await database.put('absences', {
      id: 'open:away',
      reason: 'away',
      start: at('24T11:59'),
      end: null,
    });
    const left = await forget({ from: '2026-11-24', to: '2026-11-24' });
    expect(ids(left.spans)).toEqual(['22', '23']);
    expect(left.absences).toEqual([
      { id: 'open:away', reason: 'away', start: NOW, end: null },
      { id: 'open:paused', ...pause, start: NOW },
    ]);
  });
});

describe('several days that are deleted', () => {
  test('take with them what was said of weeks that lie wholly within', async () => {
    const weeksAfter = async (from: string, to: string) =>
      (await forget({ from, to })).weeks.map(({ weekStart }) => weekStart);
    expect(await weeksAfter('2026-11-10', '2026-11-21')).toHaveLength(3);
    expect(await weeksAfter('2026-11-10', '2026-11-22')).toEqual(['2026-11-09', '2026-11-23']);
    expect(await weeksAfter('2026-11-09', '2026-11-22')).toEqual(['2026-11-23']);
  });

  test('may begin before the calendar does and end after today', async () => {
    const left = await forget({ from: '0000-01-01', to: '2030-01-01' });
    expect(Object.values(left).flat()).toEqual([]);
  });

  test('end where the day before and the day after were written down, whatever the clock says', async () => {
    await database.delete('calendar', '2026-11-23');
    await database.put('calendar', {
      date: '2026-11-22',
      start: at('22T00:00'),
      end: at('23T05:00'),
    });
    const range = { from: '2026-11-23', to: '2026-11-23' };
    const stretch = await stretchOf(database, range, 0, NOW);
    expect(stretch).toEqual({ start: at('23T05:00'), end: at('24T00:00') });
  });

  test('are gone as a whole or not at all', async () => {
    const before = await allRows(database);
    const range = { from: '2026-11-22', to: '2026-11-24' };
    const broken = { start: NaN, end: Infinity };
    await expect(
      forgetDates(database, { from: range.from, to: '' }, { ...broken, start: 0 }),
    ).rejects.toThrow();
    expect(await allRows(database)).toEqual(before);
  });
});
