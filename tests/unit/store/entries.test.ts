import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addEntry, undoEntry } from '../../../utils/store/entries';
import type { Database } from '../../../utils/store/schema';
import { type EntryProblem, parseMinutes } from '../../../utils/totals/entry';
import { allRows, freshDatabase } from './freshDatabase';

const TODAY = '2026-11-24';
const NOW = Date.parse('2026-11-24T16:00Z');
const visit = { kind: 'visitFamily', date: TODAY, minutes: 45 };

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

const add = (wanted: Partial<typeof visit>, now = NOW) =>
  addEntry(database, { ...visit, ...wanted }, TODAY, now);

/** The one entry that is kept. */
async function only() {
  const [entry, ...others] = await database.getAll('entries');
  if (entry === undefined || others.length > 0) throw new Error('There should be one entry.');
  return entry;
}

describe('an entry of direct time', () => {
  test('is kept with the day it was made on', async () => {
    expect(await add({ date: '2026-11-20' })).toBeNull();
    const { id, ...entry } = await only();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(entry).toEqual({
      kind: 'visitFamily',
      date: '2026-11-20',
      minutes: 45,
      createdOn: TODAY,
      updatedAt: NOW,
    });
  });

  test('is another one each time, though it says the same', async () => {
    await add({});
    await add({});
    expect(await database.count('entries')).toBe(2);
  });

  test('has nothing kept of what else stood beside it', async () => {
    const wanted = { ...visit, name: 'never to be kept' };
    expect(await addEntry(database, wanted, TODAY, NOW)).toBeNull();
    expect(JSON.stringify(await only())).not.toContain('never');
  });
});

describe('an entry that cannot be right is refused, and nothing is stored:', () => {
  const wrong: Record<string, [Partial<typeof visit>, EntryProblem]> = {
    'no minutes': [{ minutes: 0 }, 'minutesTooFew'],
    'minus five minutes': [{ minutes: -5 }, 'minutesTooFew'],
    'a thousand million minutes': [{ minutes: 1e9 }, 'minutesTooMany'],
    'more minutes than a day has': [{ minutes: 1441 }, 'minutesTooMany'],
    'minutes in words': [{ minutes: parseMinutes('ten') }, 'minutesNotWhole'],
    'half a minute more': [{ minutes: 30.5 }, 'minutesNotWhole'],
    'endless minutes': [{ minutes: Infinity }, 'minutesTooMany'],
    'a date that no calendar has': [{ date: '2026-02-30' }, 'noSuchDate'],
    'a date in words': [{ date: 'yesterday' }, 'noSuchDate'],
    'no date': [{ date: '' }, 'noSuchDate'],
    tomorrow: [{ date: '2026-11-25' }, 'dateInFuture'],
    'a kind that is none': [{ kind: 'paperwork' }, 'unknownKind'],
    'travel, which is no direct time': [{ kind: 'travel' }, 'unknownKind'],
    'a kind that every object has': [{ kind: 'constructor' }, 'unknownKind'],
  };
  for (const [what, [wanted, problem]] of Object.entries(wrong)) {
    test(what, async () => {
      await add({});
      const before = await allRows(database);
      expect(await add(wanted)).toBe(problem);
      expect(await allRows(database)).toEqual(before);
    });
  }
});

describe('taking an entry back', () => {
  test('keeps it, marked with when', async () => {
    await add({});
    const entry = await only();
    await undoEntry(database, entry.id, NOW + 5000);
    expect(await only()).toEqual({ ...entry, updatedAt: NOW + 5000, deletedAt: NOW + 5000 });
  });

  test('a second time changes nothing', async () => {
    await add({});
    const { id } = await only();
    await undoEntry(database, id, NOW + 5000);
    const undone = await only();
    await undoEntry(database, id, NOW + 9000);
    expect(await only()).toEqual(undone);
  });

  test('leaves the others alone', async () => {
    await add({ minutes: 15 });
    const first = await only();
    await add({ minutes: 30 });
    const entries = await database.getAll('entries');
    const other = entries.find(({ id }) => id !== first.id);
    await undoEntry(database, first.id, NOW + 5000);
    expect(await database.getAll('entries')).toContainEqual(other);
  });

  test('changes nothing where there is none of that id', async () => {
    await add({});
    const before = await allRows(database);
    await undoEntry(database, 'another', NOW);
    expect(await allRows(database)).toEqual(before);
  });
});
