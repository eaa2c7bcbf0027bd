import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addOffered,
  markReminder,
  noteReminder,
  readEntriesLately,
  readLastReminders,
} from '../../../utils/store/reminders';
import { undoEntry } from '../../../utils/store/entries';
import type { Database } from '../../../utils/store/schema';
import { freshDatabase } from './freshDatabase';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

const NOW = Date.parse('2026-11-24T16:30Z');
const TODAY = '2026-11-24';
const lost = { id: 'accessLost:care:1', rule: 'accessLost', tipId: 'care' };
const asked = { id: `endOfDay:${TODAY}`, rule: 'endOfDay', tipId: '' };

describe('a reminder', () => {
  test('is noted with its rule and what it was about, once', async () => {
    expect(await noteReminder(database, NOW, () => lost)).toEqual(lost);
    expect(await noteReminder(database, NOW + 1, () => lost)).toBeNull();
    expect(await database.getAll('nudges')).toEqual([{ ...lost, shownAt: NOW }]);
  });

  test('is decided on by what was noted until then, so that of two at once one comes', async () => {
    const decideOn = (wanted: typeof lost) =>
      noteReminder(database, NOW, (history) => (history.length === 0 ? wanted : null));
    const both = await Promise.all([decideOn(lost), decideOn(asked)]);
    expect(both).toEqual([lost, null]);
    expect(await database.count('nudges')).toBe(1);
  });

  test('is marked as seen and closed, each when it first was', async () => {
    await noteReminder(database, NOW, () => lost);
    await markReminder(database, lost.id, 'seenAt', NOW + 1);
    await markReminder(database, lost.id, 'seenAt', NOW + 2);
    expect(await database.get('nudges', lost.id)).toEqual({
      ...lost,
      shownAt: NOW,
      seenAt: NOW + 1,
    });
    await markReminder(database, lost.id, 'closedAt', NOW + 3);
    await markReminder(database, lost.id, 'closedAt', NOW + 4);
    const closed = { shownAt: NOW, seenAt: NOW + 1, closedAt: NOW + 3 };
    expect(await database.get('nudges', lost.id)).toEqual({ ...lost, ...closed });
  });

  test('that is gone is marked as nothing', async () => {
    await markReminder(database, 'endOfDay:2026-11-23', 'closedAt', NOW);
    expect(await database.count('nudges')).toBe(0);
  });
});

test('the last reminders are those of a rule, the latest first', async () => {
  const tip = { id: 'tip', tipId: 'A1', rule: 'popup', shownAt: NOW };
  await database.put('nudges', tip);
  for (let day = 1; day <= 25; day += 1) {
    const id = `endOfDay:${day}`;
    await database.put('nudges', { id, tipId: '', rule: 'endOfDay', shownAt: NOW - day * 1000 });
  }
  const last = await readLastReminders(database, 20);
  expect(last).toHaveLength(20);
  expect(last[0]).toMatchObject({ id: 'endOfDay:1' });
});

describe('what a reminder offers', () => {
  const offered = { kind: 'phone' as const, minutes: 15, reminderId: asked.id, date: TODAY };

  test('is added once, and the reminder closed', async () => {
    await noteReminder(database, NOW, () => asked);
    const id = await addOffered(database, offered, TODAY, NOW + 5);
    expect(await addOffered(database, offered, TODAY, NOW + 9)).toBeNull();
    expect(await database.getAll('entries')).toEqual([
      { id, kind: 'phone', minutes: 15, date: TODAY, createdOn: TODAY, updatedAt: NOW + 5 },
    ]);
    expect(await database.get('nudges', asked.id)).toMatchObject({ closedAt: NOW + 5 });
  });

  test('does not come back once it was taken back', async () => {
    const id = await addOffered(database, offered, TODAY, NOW);
    await undoEntry(database, id ?? '', NOW + 1);
    expect(await addOffered(database, offered, TODAY, NOW + 2)).toBeNull();
    expect(await database.getAll('entries')).toMatchObject([{ deletedAt: NOW + 1 }]);
  });

  test('is of the day that was asked about, be it pressed the next morning', async () => {
    await addOffered(database, offered, '2026-11-25', NOW);
    expect(await database.getAll('entries')).toMatchObject([
      { date: TODAY, createdOn: '2026-11-25' },
    ]);
  });

  test('is of today where the clock was set back since, so that it is not lost', async () => {
    await addOffered(database, offered, '2026-11-20', NOW);
    expect(await database.getAll('entries')).toMatchObject([{ date: '2026-11-20' }]);
  });

  test.each([Number.NaN, 0, 1441])('is nothing of %s minutes', async (minutes) => {
    expect(await addOffered(database, { ...offered, minutes }, TODAY, NOW)).toBeNull();
    expect(await database.count('entries')).toBe(0);
  });
});

test('entries of lately are those of the last four weeks', async () => {
  for (const date of ['2026-10-26', '2026-10-27', TODAY]) {
    const rest = { kind: 'phone', minutes: 15, createdOn: date, updatedAt: 1 };
    await database.put('entries', { id: date, date, ...rest });
  }
  const dates = (await readEntriesLately(database, TODAY)).map(({ date }) => date);
  expect(dates).toEqual(['2026-10-27', TODAY]);
});
