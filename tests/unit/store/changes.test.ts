import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceChange, onChange } from '../../../utils/store/changes';
import { addEntry, undoEntry } from '../../../utils/store/entries';
import { resume, startPause } from '../../../utils/store/pauses';
import type { Database } from '../../../utils/store/schema';
import { freshDatabase } from './freshDatabase';

let database: Database;
let said: unknown[];
let stop: () => void;

beforeEach(async () => {
  database = await freshDatabase();
  said = [];
  const everything = new BroadcastChannel('alongside');
  everything.addEventListener('message', ({ data }) => said.push(data));
  stop = () => everything.close();
});
afterEach(() => {
  stop();
  database.close();
});

describe('a change of the facts', () => {
  test('is told to every page that listens, until it stops', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const stopFirst = onChange(first);
    const stopSecond = onChange(second);
    announceChange();
    await vi.waitFor(() =>
      expect([first, second].map((heard) => heard.mock.calls.length)).toEqual([1, 1]),
    );
    stopFirst();
    announceChange();
    await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(2));
    stopSecond();
    expect(first).toHaveBeenCalledTimes(1);
  });

  test('is told when the person adds, takes back, pauses or resumes; and only that there is one', async () => {
    const wanted = { kind: 'phone', date: '2026-11-24', minutes: 15 };
    await addEntry(database, wanted, '2026-11-24', 1000);
    const [id = ''] = await database.getAllKeys('entries');
    await undoEntry(database, id, 2000);
    await startPause(database, 3000, 4000, 'here');
    await resume(database, 3500, 'here');
    await vi.waitFor(() => expect(said).toEqual(['changed', 'changed', 'changed', 'changed']));
  });

  test('is not told when an entry was refused', async () => {
    const wanted = { kind: 'phone', date: '2026-11-24', minutes: 0 };
    await addEntry(database, wanted, '2026-11-24', 1000);
    announceChange();
    await vi.waitFor(() => expect(said).toEqual(['changed']));
  });
});
