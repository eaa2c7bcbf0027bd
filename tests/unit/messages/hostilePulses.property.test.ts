import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { receivePulse } from '../../../utils/messages/receivePulse';
import { openDatabase, withDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import { allRows, emptied } from '../store/freshDatabase';
import { browser } from './browser';
import { sentFrom } from './sender';

vi.mock('wxt/browser', () => import('./browser'));
vi.mock('../../../utils/store/changes', () => ({ announceChange: vi.fn() }));

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
/** Some hours over a midnight. */
const BEGUN = Date.parse('2026-11-24T21:30:00Z');
/** The first pulse of a span may tell of a minute past, and clocks may differ by two seconds. */
const TOLERANCE_MS = 62 * SECOND_MS;

let database: Database;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const systems = ['care', 'finance'].map((id) => ({
    id,
    name: id,
    matches: [`https://${id}.example.org/*`],
  }));
  browser.storage.local.stored = { settings: { version: 1, systems }, installation: 'here' };
  browser.permissions.contains.mockResolvedValue(true);
  browser.idle.queryState.mockResolvedValue('active');
  browser.tabs.get.mockRejectedValue(new Error('No such tab'));
  database = await openDatabase();
});
afterAll(() => void vi.useRealTimers());

/** The database as a worker finds it that has just begun, and has counted nothing yet. */
function openedAnew(): Promise<Database> {
  database.close();
  return withDatabase(async (opened) => {
    await opened.count('spans');
    return opened;
  });
}

/** An instant as a page might claim it, in ms from now; or no instant at all. */
const claimed = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -70 * SECOND_MS, max: 5 * SECOND_MS }) },
  { weight: 2, arbitrary: fc.integer({ min: -8 * HOUR_MS, max: 8 * HOUR_MS }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      -10 * 365 * 24 * HOUR_MS,
      10 * 365 * 24 * HOUR_MS,
      -1e15,
      1e15,
      Number.NaN,
      Infinity,
      0.5,
      Number.MAX_SAFE_INTEGER,
    ),
  },
);

const hostile = fc.record({
  /** How long after the one before. */
  passedMs: fc.constantFrom(0, 1, 10, 500, 10 * SECOND_MS, 61 * SECOND_MS, HOUR_MS),
  system: fc.constantFrom('care', 'finance'),
  spans: fc.array(
    fc.record({
      // Few, so that pages and systems send the same ones.
      id: fc.constantFrom('1', '2', '3', '4'),
      attention: fc.constantFrom('focused', 'beside'),
      start: claimed,
      end: claimed,
      /** Whether it claims the start it was first kept with, so as to grow. */
      isSame: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  wait: fc.option(fc.record({ start: claimed, responseStart: claimed, end: claimed }), {
    nil: undefined,
  }),
  isReplayed: fc.boolean(),
});

const idOf = (number: string) => `${'0123456789abcdef'.repeat(2)}-${number}`;
const send = (message: unknown, system: string) =>
  receivePulse(message, sentFrom(`https://${system}.example.org/`));

describe('a configured page under another’s control', () => {
  test('never makes a day longer than the real time, and never has the worker fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 25 }), async (attacks) => {
        await emptied(database);
        let now = BEGUN;
        let kept = 0;
        const starts = new Map<string, number>();
        for (const { passedMs, system, spans, wait, isReplayed } of attacks) {
          now += passedMs;
          vi.setSystemTime(now);
          const moved = wait && {
            start: now + wait.start,
            responseStart: now + wait.responseStart,
            end: now + wait.end,
          };
          const message = {
            kind: 'pulse',
            spans: spans.map(({ id, attention, start, end, isSame }) => {
              const begun = (isSame ? starts.get(id) : undefined) ?? now + start;
              if (!starts.has(id)) starts.set(id, begun);
              return { id: idOf(id), attention, start: begun, end: now + end };
            }),
            ...(moved && { wait: moved }),
          };
          kept += (await send(message, system)) === 'kept' ? 1 : 0;
          if (isReplayed) await send(message, system === 'care' ? 'finance' : 'care');
        }
        const { spans, absences, waits, calendar } = await allRows(database);
        const elapsedMs = now - BEGUN + TOLERANCE_MS;
        let sumMs = 0;
        for (const day of calendar) {
          const rules = { awayAllowanceMs: 300_000, now };
          for (const totals of deriveTotals({ spans, absences, waits }, day, rules).values()) {
            expect(totals.withBesideMs).toBeLessThanOrEqual(elapsedMs);
            expect(totals.withBesideMs).toBeLessThanOrEqual(day.end - day.start);
            expect(totals.recordingMs).toBeLessThanOrEqual(totals.withBesideMs);
            expect(totals.waitingMs).toBeLessThanOrEqual(totals.recordingMs);
          }
          const all = deriveTotals({ spans, absences, waits }, day, rules).get('*');
          sumMs += all?.withBesideMs ?? Number.NaN;
        }
        expect(sumMs).toBeLessThanOrEqual(elapsedMs);
        expect(spans.length).toBeLessThanOrEqual(4);
        expect(kept).toBeLessThanOrEqual(attacks.length);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps no more rows than a page that is honest might, though it sends one a millisecond', async () => {
    await emptied(database);
    const writing = database.transaction('spans', 'readwrite');
    for (let index = 0; index < 3990; index += 1) {
      const start = BEGUN - index;
      const row = { start, end: start, firstSeenAt: start };
      const kept = {
        id: idOf(`7${index}`),
        systemId: 'care',
        attention: 'focused',
        ...row,
      } as const;
      void writing.store.put(kept);
    }
    await writing.done;
    database = await openedAnew();
    for (const message of [0, 1, 2]) {
      const now = BEGUN + message;
      vi.setSystemTime(now);
      const spans = Array.from({ length: 6 }, (_, index) => {
        const id = idOf(String(message * 6 + index + 1));
        return { id, attention: 'focused', start: now - index, end: now - index };
      });
      expect(await send({ kind: 'pulse', spans }, 'care')).toBe('kept');
    }
    expect(await database.count('spans')).toBe(4000);
    expect(browser.storage.local.stored).toMatchObject({
      recordsNews: { notices: [{ kind: 'noRoom', at: BEGUN + 1 }] },
    });
    // Other systems find room all the same.
    const elsewhere = { id: idOf('8888'), attention: 'focused', start: BEGUN + 3, end: BEGUN + 3 };
    await send({ kind: 'pulse', spans: [elsewhere] }, 'finance');
    expect((await database.get('spans', elsewhere.id))?.systemId).toBe('finance');
    await database.delete('spans', elsewhere.id);
    // Spans that were kept grow on, and an hour later there is room again.
    const now = BEGUN + SECOND_MS * 10;
    vi.setSystemTime(now);
    const first = await database.get('spans', idOf('1'));
    const grown = { id: idOf('1'), attention: 'focused', start: first?.start, end: now };
    await send({ kind: 'pulse', spans: [grown] }, 'care');
    expect((await database.get('spans', idOf('1')))?.end).toBe(now);
    vi.setSystemTime(now + HOUR_MS + 1);
    const later = { ...grown, id: idOf('9999'), start: now + HOUR_MS, end: now + HOUR_MS + 1 };
    await send({ kind: 'pulse', spans: [later] }, 'care');
    expect(await database.count('spans')).toBe(4001);
  });

  test('keeps no more rows in all than three such systems would have', async () => {
    await emptied(database);
    const writing = database.transaction('spans', 'readwrite');
    for (let index = 0; index < 12_000; index += 1) {
      const end = BEGUN - index;
      const id = idOf(`6${index}`);
      const row = { id, systemId: `${index % 4}`, start: end, end, firstSeenAt: end };
      void writing.store.put({ ...row, attention: 'focused' });
    }
    await writing.done;
    database = await openedAnew();
    vi.setSystemTime(BEGUN + 1);
    const another = { id: idOf('1'), attention: 'focused', start: BEGUN, end: BEGUN + 1 };
    await send({ kind: 'pulse', spans: [another] }, 'care');
    expect(await database.count('spans')).toBe(12_000);
  });

  test('keeps no more page loads of a day than there is room for', async () => {
    await emptied(database);
    const writing = database.transaction('waits', 'readwrite');
    for (let index = 0; index < 5000; index += 1) {
      const end = BEGUN - index;
      void writing.store.put({
        id: `${index}`,
        systemId: 'care',
        start: end,
        responseStart: end,
        end,
      });
    }
    await writing.done;
    vi.setSystemTime(BEGUN + 1);
    const span = { id: idOf('1'), attention: 'focused', start: BEGUN, end: BEGUN };
    const wait = { start: BEGUN - 5, responseStart: BEGUN - 4, end: BEGUN + 1 };
    await send({ kind: 'pulse', spans: [span], wait }, 'care');
    expect(await database.count('waits')).toBe(5000);
    vi.setSystemTime(BEGUN + 24 * HOUR_MS);
    const tomorrow = { start: Date.now() - 5, responseStart: Date.now() - 4, end: Date.now() };
    const again = { ...span, id: idOf('2'), start: Date.now(), end: Date.now() };
    await send({ kind: 'pulse', spans: [again], wait: tomorrow }, 'care');
    expect(await database.count('waits')).toBe(5001);
  });
});
