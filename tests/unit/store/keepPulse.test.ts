import { unwrap } from 'idb';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyStorage, newContext } from './freshDatabase';
import { leaveStage, MortalWorker } from './mortalWorker';
import { focused, pulse } from './pulses';
import { openRaw, readRaw } from './rawDatabase';

const NINE = Date.parse('2026-11-24T09:00Z');
const at = (seconds: number) => NINE + seconds * 1000;
const { local } = fakeBrowser.storage;
const stored = async (key: string) => (await local.get(key))[key] as never;
const news = () => stored('recordsNews');

/** The n-th page's pulse: one span, since nine o'clock. */
const sent = (seconds: number, id = 'one') =>
  pulse({
    now: at(seconds),
    spans: [focused(id, NINE, at(seconds))],
    inputSince: at(seconds - 60),
  });

async function spans() {
  leaveStage();
  return (await (await newContext())()).getAll('spans');
}

const NEWER = 99;

beforeEach(() => {
  emptyStorage();
  return leaveStage;
});
afterEach(() => vi.restoreAllMocks());

describe('while all is well a pulse', () => {
  test('is written, and storage is read at a worker’s first only', async () => {
    const { worker, keepPulse } = await MortalWorker.start();
    expect(await keepPulse(sent(1))).toBe('written');
    worker.storageReads.length = 0;
    expect(await keepPulse(sent(11))).toBe('written');
    expect(worker.storageReads).toEqual([]);
    expect(await spans()).toEqual([expect.objectContaining({ end: at(11), firstSeenAt: at(1) })]);
    expect(await stored('waitingPulses')).toBeUndefined();
    expect(await news()).toBeUndefined();
  });

  test('is written again on a new connection when the browser closed the one in use', async () => {
    const { keepPulse, openDatabase } = await MortalWorker.start();
    await keepPulse(sent(1));
    const database = await openDatabase();
    const writing = keepPulse(sent(11));
    forceCloseDatabase(unwrap(database) as never);
    expect(await writing).toBe('written');
    expect(await spans()).toEqual([expect.objectContaining({ end: at(11) })]);
  });
});

describe('a pulse that the database does not take', () => {
  beforeEach(async () => {
    const newer = await openRaw(NEWER, (database) => database.createObjectStore('spans'));
    newer.close();
  });
  const giveBack = () => {
    globalThis.indexedDB.deleteDatabase('alongside');
  };

  test('waits, once however often it comes, at its longest', async () => {
    const { keepPulse } = await MortalWorker.start();
    for (const seconds of [1, 11, 11, 5, 21]) {
      expect(await keepPulse(sent(seconds))).toBe('waiting');
    }
    expect(await stored('waitingPulses')).toMatchObject({
      spans: [
        {
          first: { now: at(1), span: { end: at(1) } },
          longest: { now: at(21), span: { end: at(21) } },
        },
      ],
    });
  });

  test('is told by its kind, with its beginning', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NINE });
    const { keepPulse } = await MortalWorker.start();
    await keepPulse(sent(1));
    vi.setSystemTime(at(10));
    await keepPulse(sent(11));
    vi.useRealTimers();
    expect(await news()).toEqual({
      trouble: { problem: 'newerRecords', since: NINE },
      notices: [],
    });
  });

  test('touches nothing', async () => {
    const { keepPulse } = await MortalWorker.start();
    await keepPulse(sent(1));
    const after = await openRaw();
    expect([after.version, [...after.objectStoreNames]]).toEqual([NEWER, ['spans']]);
    expect(await readRaw(after, 'spans')).toEqual([]);
    after.close();
  });

  test('is written with the next one that is taken, as of its own arrival', async () => {
    const { keepPulse } = await MortalWorker.start();
    for (const seconds of [1, 60, 119]) await keepPulse(sent(seconds));
    giveBack();
    expect(await keepPulse(sent(130, 'another'))).toBe('written');
    expect(await stored('waitingPulses')).toBeUndefined();
    expect(await news()).toMatchObject({ trouble: null });
    expect(await spans()).toEqual([
      // The other began over a minute before it was first heard of.
      {
        id: 'one',
        systemId: 'harbour',
        attention: 'focused',
        start: NINE,
        end: at(119),
        firstSeenAt: at(1),
      },
    ]);
  });

  test('is written by the next worker, at its upkeep', async () => {
    const first = await MortalWorker.start();
    await first.keepPulse(sent(1));
    giveBack();
    const second = await MortalWorker.start();
    await second.keepWaiting();
    expect(await spans()).toEqual([expect.objectContaining({ end: at(1), firstSeenAt: at(1) })]);
    expect(await stored('waitingPulses')).toBeUndefined();
  });

  test('is left to its page when storage takes nothing either', async () => {
    const { keepPulse } = await MortalWorker.start();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('NO_SPACE'));
    expect(await keepPulse(sent(1))).toBe('refused');
    vi.restoreAllMocks();
    expect(await stored('waitingPulses')).toBeUndefined();
    giveBack();
    expect(await keepPulse(sent(11))).toBe('written');
    expect(await spans()).toHaveLength(1);
  });

  test('is one of five hundred at most, and what is let go is told', async () => {
    const { keepPulse } = await MortalWorker.start();
    const many = Array.from({ length: 500 }, (_, index) => focused(`${index}`, NINE, at(1)));
    await keepPulse(pulse({ now: at(1), spans: many }));
    expect(await news()).toMatchObject({ notices: [] });
    await keepPulse(pulse({ now: at(2), spans: [focused('0', NINE, at(2))] }));
    await keepPulse(pulse({ now: at(3), spans: [focused('new', NINE, at(3))] }));
    const { spans } = (await stored('waitingPulses')) as {
      spans: { first: { span: { id: string } } }[];
    };
    const ids = spans.map(({ first }) => first.span.id);
    expect(ids).toHaveLength(500);
    expect([ids.includes('0'), ids.includes('1'), ids.at(-1)]).toEqual([true, false, 'new']);
    expect(await news()).toMatchObject({ notices: [{ kind: 'spansDropped' }] });
  });
});

describe('somebody who leaves while the database takes nothing', () => {
  const minute = (minutes: number) => at(minutes * 60);
  const gone = { kind: 'quiet', at: minute(6), lastInputAt: minute(5) } as const;
  const back = { kind: 'active', at: minute(20) } as const;

  async function absences() {
    leaveStage();
    return (await (await newContext())()).getAll('absences');
  }
  beforeEach(async () => {
    const newer = await openRaw(NEWER);
    newer.close();
  });
  const giveBack = () => {
    globalThis.indexedDB.deleteDatabase('alongside');
  };

  test('has that time left out, though the page in front went on', async () => {
    const { keepPresence, keepPulse } = await MortalWorker.start();
    const page = (minutes: number) =>
      keepPulse(pulse({ now: minute(minutes), spans: [focused('one', NINE, minute(minutes))] }));
    await page(1);
    expect(await keepPresence(gone, 'here')).toBe('waiting');
    await page(15);
    expect(await keepPresence(back, 'here')).toBe('waiting');
    giveBack();
    expect(await page(25)).toBe('writtenInQuiet');
    expect(await absences()).toEqual([
      expect.objectContaining({ reason: 'away', start: minute(5), end: minute(20) }),
    ]);
    expect(await stored('waitingPulses')).toBeUndefined();
  });

  test('is away still, when the next worker writes it', async () => {
    const first = await MortalWorker.start();
    await first.keepPresence(gone, 'here');
    giveBack();
    const second = await MortalWorker.start();
    expect(await second.keepPresence({ kind: 'locked', at: minute(9) }, 'here')).toBe('written');
    expect(await absences()).toEqual([
      { id: 'open:locked', reason: 'locked', start: minute(5), end: null },
    ]);
  });

  test('is remembered by the worker where storage takes nothing either', async () => {
    const { keepPresence, keepWaiting } = await MortalWorker.start();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('NO_SPACE'));
    expect(await keepPresence(gone, 'here')).toBe('refused');
    vi.restoreAllMocks();
    giveBack();
    await keepWaiting();
    expect(await absences()).toMatchObject([{ id: 'open:away', start: minute(5) }]);
  });
});

describe('at whichever request of a pulse', () => {
  const both = pulse({
    now: at(20),
    spans: [focused('one', NINE, at(20)), focused('two', at(15), at(20))],
    wait: { start: at(10), responseStart: at(11), end: at(13) },
    inputSince: at(-40),
  });

  /** As the day before leaves it: someone away, a finished day, a span under way. */
  async function begun() {
    emptyStorage();
    const { keepPulse, openDatabase, worker } = await MortalWorker.start();
    await keepPulse(sent(1));
    const database = await openDatabase();
    await database.put('absences', { id: 'open:away', reason: 'away', start: at(-90), end: null });
    database.close();
    return worker;
  }
  async function everything() {
    leaveStage();
    const database = await (await newContext())();
    const stores = [...database.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => database.getAll(store)));
    return JSON.stringify(rows).replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":"random"');
  }

  test('the disk is full or the worker is killed: all of it is written, or nothing', async () => {
    await begun();
    const before = await everything();
    await begun();
    const whole = await MortalWorker.start();
    await whole.keepPulse(both);
    const { requests } = whole.worker;
    const after = await everything();
    expect(requests).toBeGreaterThan(8);
    expect(after).not.toBe(before);
    for (let request = 1; request <= requests; request += 1) {
      await begun();
      const full = await MortalWorker.start({ fullAt: request });
      expect(await full.keepPulse(both)).toBe('waiting');
      expect(await news()).toMatchObject({ trouble: { problem: 'diskFull' } });
      expect(await everything()).toBe(before);
      const free = await MortalWorker.start();
      await free.keepWaiting();
      expect(await spans()).toEqual([
        expect.objectContaining({ id: 'one', end: at(20), firstSeenAt: at(1) }),
        expect.objectContaining({ id: 'two', end: at(20), firstSeenAt: at(20) }),
      ]);
    }
    const outcomes = new Set<string>();
    for (let step = 1; step <= requests + 3; step += 1) {
      await begun();
      const { keepPulse } = await MortalWorker.start({ killedAt: step });
      outcomes.add(await keepPulse(both));
      const left = await everything();
      expect([before, after]).toContain(left);
    }
    expect(outcomes).toContain('killed');
  });
});
