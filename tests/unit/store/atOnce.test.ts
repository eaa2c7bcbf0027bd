import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { resume, startPause } from '../../../utils/store/pauses';
import { recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { focused, pulse } from './pulses';

const NINE = Date.parse('2026-11-24T09:00Z');
const MINUTE_MS = 60_000;

type Writing = (database: Database, now: number) => Promise<void>;

const sentBy =
  (page: number, isPresent: boolean): Writing =>
  (database, now) =>
    recordPulse(
      database,
      pulse({
        now,
        spans: [focused(`page ${page}`, NINE, now)],
        inputSince: isPresent ? now - MINUTE_MS : null,
      }),
    );

/** What may be written at the same time, by the worker and by pages. */
const writings: fc.Arbitrary<Writing> = fc.oneof(
  fc.constantFrom<Writing[]>(
    (database, now) => recordPresence(database, { kind: 'active', at: now }, 'here'),
    (database, now) => recordPresence(database, { kind: 'locked', at: now }, 'here'),
    (database, now) => startPause(database, now, now + 15 * MINUTE_MS, 'here'),
    (database, now) => resume(database, now, 'here'),
  ),
  fc.nat(20).map(
    (minutes): Writing =>
      (database, now) =>
        recordPresence(
          database,
          { kind: 'quiet', at: now, lastInputAt: now - minutes * MINUTE_MS },
          'here',
        ),
  ),
  fc.tuple(fc.nat(1), fc.boolean()).map(([page, isPresent]) => sentBy(page, isPresent)),
);

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

/** Every row but for the random ids of closed absences. */
async function rows() {
  const { absences, ...others } = await allRows(database);
  const inWords = absences.map(({ id, reason, start, end }) =>
    [id.startsWith('open:') ? 'open' : 'closed', reason, start, end].join(' '),
  );
  return { ...others, absences: inWords.toSorted() };
}

describe('writings that are begun at once', () => {
  test('give what they give one after the other', async () => {
    const some = fc.array(fc.tuple(fc.nat(3), writings), { maxLength: 12, size: 'max' });
    await fc.assert(
      fc.asyncProperty(some, async (some) => {
        let now = NINE;
        const timed = some.map(([minutes, write]) => {
          now += minutes * MINUTE_MS;
          const at = now;
          return () => write(database, at);
        });
        await emptied(database);
        await Promise.all(timed.map((write) => write()));
        const atOnce = await rows();
        await emptied(database);
        for (const write of timed) await write();
        expect(atOnce).toEqual(await rows());
      }),
      { numRuns: 100 },
    );
  });
});
