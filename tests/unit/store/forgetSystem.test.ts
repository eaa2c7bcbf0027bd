import { beforeEach, describe, expect, test } from 'vitest';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import { forgetSystem } from '../../../utils/store/forgetSystem';
import type { Database } from '../../../utils/store/schema';
import type { Span } from '../../../utils/totals/facts';
import { allRows, freshDatabase } from './freshDatabase';
import { emptyDay } from './pulses';

const MINUTE_MS = 60_000;
const at = (text: string) => Date.parse(`2026-11-${text}Z`);
const NOW = at('24T12:00');
const KEPT_SINCE = at('10T00:00');

const span = (systemId: string, from: string, to: string): Span => {
  const [start, end] = [at(from), at(to)];
  return {
    id: `${systemId} ${from}`,
    systemId,
    attention: 'focused',
    start,
    end,
    firstSeenAt: start,
  };
};
const close = () =>
  closeFinishedDays(database, { awayAllowanceMs: 5 * MINUTE_MS, now: NOW }, 'here');
const forget = async () => {
  await forgetSystem(database, 'care', { origin: 'here', factsKeptSince: KEPT_SINCE });
  return allRows(database);
};

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  for (const day of ['02', '23', '24']) {
    const start = at(`${day}T00:00`);
    await database.put('calendar', {
      date: `2026-11-${day}`,
      start,
      end: start + 24 * 60 * MINUTE_MS,
    });
  }
  for (const day of ['23', '24']) {
    await database.put('spans', span('care', `${day}T09:00`, `${day}T10:00`));
    await database.put('spans', span('finance', `${day}T10:00`, `${day}T10:20`));
    const wait = { id: `load of ${day}`, systemId: 'care', start: at(`${day}T09:00`) };
    const end = wait.start + 6_000;
    await database.put('waits', { ...wait, responseStart: wait.start, end });
  }
  const row = (systemId: string, recordingMs: number, origin = 'here') => ({
    ...emptyDay('2026-11-02', systemId, origin),
    recordingMs,
    withBesideMs: recordingMs,
  });
  // Of this day only totals are kept.
  await database.put('days', row('*', 100));
  await database.put('days', row('care', 70));
  await database.put('days', row('finance', 30));
  await database.put('days', row('*', 70, 'another computer'));
  await database.put('days', row('care', 70, 'another computer'));
  await close();
  return () => database.close();
});

describe('a system that is deleted', () => {
  test('leaves no row that is its own in any store', async () => {
    const slow = { kind: 'slow', date: '2026-11-23', minutes: 5, updatedAt: NOW };
    await database.put('disruptions', { id: 'its own', systemId: 'care', ...slow });
    await database.put('disruptions', { id: 'any', ...slow });
    const left = await forget();
    expect(JSON.stringify(left)).not.toContain('care');
    expect(left.disruptions.map(({ id }) => id)).toEqual(['any']);
    expect(left.spans).toHaveLength(2);
  });

  test('is taken out of the days whose minutes are kept, which are worked out again', async () => {
    expect((await database.get('days', ['2026-11-23', '*', 'here']))?.recordingMs).toBe(
      80 * MINUTE_MS,
    );
    await forget();
    expect(await database.get('days', ['2026-11-23', '*', 'here'])).toBeUndefined();
    await close();
    const own = (await allRows(database)).days.filter(({ date }) => date === '2026-11-23');
    expect(own.map(({ systemId, recordingMs }) => [systemId, recordingMs])).toEqual([
      ['*', 20 * MINUTE_MS],
      ['finance', 20 * MINUTE_MS],
    ]);
  });

  test('is taken out of the days of which only totals are left, on other computers too', async () => {
    const { days } = await forget();
    const old = days.filter(({ date }) => date === '2026-11-02');
    expect(old.map(({ systemId, origin, recordingMs }) => [systemId, origin, recordingMs])).toEqual(
      [
        ['*', 'another computer', 0],
        ['*', 'here', 30],
        ['finance', 'here', 30],
      ],
    );
  });

  test('takes with it the quiet stretches that met no other system, and no other absence', async () => {
    const alone = { reason: 'away' as const, start: at('23T09:30'), end: at('23T09:40') };
    const both = { reason: 'locked' as const, start: at('23T09:50'), end: at('23T10:10') };
    const pause = { reason: 'paused' as const, start: at('23T09:10'), end: at('23T09:20') };
    for (const row of [alone, both, pause]) {
      await database.put('absences', { id: row.reason, ...row });
    }
    expect((await forget()).absences.map(({ id }) => id)).toEqual(['locked', 'paused']);
  });

  test('that has nothing changes nothing', async () => {
    const before = await allRows(database);
    await forgetSystem(database, 'nobody', { origin: 'here', factsKeptSince: KEPT_SINCE });
    expect(await allRows(database)).toEqual(before);
  });
});
