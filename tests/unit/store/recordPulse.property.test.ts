import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AttributedPulse, recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import type { Attention } from '../../../utils/totals/facts';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { emptyDay, pulse } from './pulses';

const SECOND_MS = 1000;
const MIDNIGHT = Date.parse('2026-11-25T00:00Z');
/** Whole seconds of the minute before a pulse arrives. */
const second = fc.integer({ min: 0, max: 60 });

/** A page's span as it stood at some moments, each of them a message, over midnight or near it. */
const messages = fc
  .record({
    now: fc.integer({ min: -20, max: 70 }).map((seconds) => MIDNIGHT + seconds * SECOND_MS),
    pages: fc.array(
      fc.record({
        attention: fc.constantFrom<Attention[]>('focused', 'beside'),
        system: fc.constantFrom('harbour', 'finance'),
        start: second,
        // Up to five seconds in the future: some of these are refused.
        ends: fc.array(fc.integer({ min: -5, max: 65 }), { minLength: 1, maxLength: 4 }),
        wait: fc.option(second, { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ now, pages }) =>
    pages.flatMap(({ attention, system, start, ends, wait }, page) =>
      ends.map((end): AttributedPulse => {
        const at = (ofMinute: number) => now + (ofMinute - 60) * SECOND_MS;
        const span = { id: `page ${page}`, attention, start: at(start), end: at(end) };
        const load = wait === undefined ? undefined : { start: at(wait), end: at(wait + 3) };
        return pulse({
          now,
          systemId: system,
          spans: [span],
          wait: load && { ...load, responseStart: load.start },
        });
      }),
    ),
  );

/** The same messages in any order, some of them more than once. */
const shuffled = messages.chain((sent) =>
  fc.record({
    sent: fc.constant(sent),
    arrived: fc
      .tuple(fc.shuffledSubarray(sent, { minLength: sent.length }), fc.shuffledSubarray(sent))
      .map(([all, again]) => all.concat(again)),
  }),
);

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

/** What is stored after the messages arrived in this order on a database with two closed days. */
async function rowsAfter(arrived: readonly AttributedPulse[]) {
  await emptied(database);
  for (const date of ['2026-11-23', '2026-11-24']) {
    const start = Date.parse(`${date}T00:00Z`);
    await database.put('calendar', { date, start, end: start + 86_400_000 });
    await database.put('days', emptyDay(date, '*'));
  }
  for (const one of arrived) await recordPulse(database, one);
  return allRows(database);
}

describe('pulses that arrive within a minute', () => {
  test('leave the same rows in whatever order and however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ sent, arrived }) => {
        expect(await rowsAfter(arrived)).toEqual(await rowsAfter(sent));
      }),
      { numRuns: 100 },
    );
  });

  test('leave the same rows one by one and in one message', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (sent) => {
        const [first] = sent;
        if (first === undefined) return;
        const { now, systemId } = first;
        const spans = sent.flatMap((one) => (one.systemId === systemId ? one.spans : []));
        const apart = spans.map((span) => pulse({ now, systemId, spans: [span] }));
        const together = [pulse({ now, systemId, spans })];
        expect(await rowsAfter(together)).toEqual(await rowsAfter(apart));
      }),
      { numRuns: 100 },
    );
  });

  test('keep of each span the longest that was not refused', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (sent) => {
        const { spans } = await rowsAfter(sent);
        const longest = new Map<string, number>();
        for (const { spans: told, now } of sent) {
          for (const { id, start, end } of told) {
            if (end < start || end > now + 2000) continue;
            longest.set(id, Math.max(end, longest.get(id) ?? 0));
          }
        }
        expect(new Map(spans.map(({ id, end }) => [id, end]))).toEqual(longest);
      }),
      { numRuns: 100 },
    );
  });

  test('reopen a closed day when they add to it, and else not', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (sent) => {
        const { spans, waits, days } = await rowsAfter(sent);
        const reopened = [...spans, ...waits].some(({ start }) => start < MIDNIGHT);
        expect(days.map(({ date }) => date)).toEqual(
          reopened ? ['2026-11-23'] : ['2026-11-23', '2026-11-24'],
        );
      }),
      { numRuns: 100 },
    );
  });
});
