import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IdleState } from '../../../utils/presence/ageOfLastInput';
import { inputSince, observePresence } from '../../../utils/presence/observePresence';
import type { Database } from '../../../utils/store/schema';
import { allRows, freshDatabase } from '../store/freshDatabase';
import { Computer } from './computer';
import { stage } from './stage';

vi.mock('wxt/browser', () => import('./stage'));
vi.mock('../../../utils/store/database', () => import('./stage'));

const BEGUN = Date.parse('2026-11-24T09:00Z');
const SECOND_MS = 1000;

let database: Database;
let computer: Computer;

/** Everything that is open, by reason, with its start in seconds since the story began. */
async function openSince(): Promise<Record<string, number>> {
  const { absences } = await allRows(database);
  const open = absences.filter(({ end }) => end === null);
  return Object.fromEntries(open.map(({ reason, start }) => [reason, (start - BEGUN) / SECOND_MS]));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  database = await freshDatabase();
  computer = new Computer(BEGUN);
  stage.openDatabase = () => Promise.resolve(database);
  stage.queryState = (seconds) => Promise.resolve(computer.stateFor(seconds));
});
afterEach(() => {
  database.close();
  vi.useRealTimers();
});

describe('what is noted of the person at the computer', () => {
  test('is that they are away since the last input, however late the event comes', async () => {
    computer.pass(3600 * SECOND_MS);
    await observePresence('idle');
    expect(await openSince()).toEqual({ away: -0.5 });
  });

  test('is nothing when the event tells of a quiet that is over', async () => {
    computer.pass(61 * SECOND_MS);
    computer.input();
    await observePresence('idle');
    expect(await openSince()).toEqual({});
  });

  test('is that the screen is locked, from the lock on', async () => {
    computer.pass(40 * SECOND_MS);
    computer.lock();
    await observePresence('locked');
    expect(await openSince()).toEqual({ locked: 40 });
  });

  test('is a lock from the last input on when they were known to be quiet', async () => {
    computer.pass(70 * SECOND_MS);
    await observePresence('idle');
    computer.lock();
    await observePresence('locked');
    expect(await openSince()).toEqual({ locked: -0.5 });
  });

  test('is a lock when the screen was locked while the last input was searched for', async () => {
    computer.pass(70 * SECOND_MS);
    const answers: IdleState[] = ['idle', 'idle', 'locked'];
    stage.queryState = () => Promise.resolve(answers.shift() ?? 'locked');
    await observePresence('idle');
    expect(await openSince()).toEqual({ locked: 70 });
  });

  test('is what the browser says when nothing was reported, as at a start', async () => {
    computer.pass(70 * SECOND_MS);
    await observePresence();
    expect(await openSince()).toEqual({ away: -0.5 });
    computer.input();
    await observePresence();
    expect(await openSince()).toEqual({});
  });

  test('is that they are there when they came back while the last input was searched for', async () => {
    computer.pass(400 * SECOND_MS);
    let askedAgain: Promise<void> | undefined;
    let asked = 0;
    stage.queryState = (seconds) => {
      asked += 1;
      if (asked === 4) {
        computer.input();
        askedAgain = observePresence('active');
      }
      return Promise.resolve(computer.stateFor(seconds));
    };
    await observePresence('idle');
    await askedAgain;
    expect(await openSince()).toEqual({});
  });
});

describe('the instant since which there was input for certain', () => {
  test('is the quiet time before now while the browser says active, and else unknown', async () => {
    computer.pass(59 * SECOND_MS);
    expect(await inputSince(Date.now())).toBe(Date.now() - 60 * SECOND_MS);
    computer.pass(SECOND_MS);
    expect(await inputSince(Date.now())).toBeNull();
    computer.lock();
    expect(await inputSince(Date.now())).toBeNull();
  });
});
