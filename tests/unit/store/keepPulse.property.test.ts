import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyStorage, newContext } from './freshDatabase';
import { type Fate, leaveStage, MortalWorker } from './mortalWorker';
import { focused, pulse } from './pulses';

// The machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const NINE = Date.parse('2026-11-24T09:00Z');

/** One worker's life: what befalls it, and the pages whose pulses it gets, some seconds apart. */
interface Life {
  fate: Fate;
  pulses: readonly { page: number; seconds: number; ends: boolean }[];
}

const fates: fc.Arbitrary<Fate> = fc.oneof(
  fc.constant({}),
  fc.record({ fullAt: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ killedAt: fc.integer({ min: 1, max: 25 }) }),
);
const lives: fc.Arbitrary<Life[]> = fc.array(
  fc.record({
    fate: fates,
    pulses: fc.array(
      fc.record({ page: fc.nat(2), seconds: fc.integer({ min: 1, max: 10 }), ends: fc.boolean() }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Plays the lives; a page that gets no answer says the same to the next worker. Gives the rows. */
async function rowsAfter(played: readonly Life[]) {
  emptyStorage();
  let now = NINE;
  const open = new Map<number, { id: string; start: number }>();
  let unanswered: ReturnType<typeof pulse>[] = [];
  for (const { fate, pulses } of [...played, { fate: {}, pulses: [] }]) {
    const worker = await MortalWorker.start(fate);
    const isTaken = async (sent: ReturnType<typeof pulse>) =>
      ['written', 'waiting'].includes(await worker.keepPulse(sent));
    const again = unanswered;
    unanswered = [];
    for (const sent of again) if (!(await isTaken(sent))) unanswered.push(sent);
    for (const { page, seconds, ends } of pulses) {
      now += seconds * 1000;
      const span = open.get(page) ?? { id: `${page} ${now}`, start: now };
      open.set(page, span);
      if (ends) open.delete(page);
      const sent = pulse({ now, spans: [focused(span.id, span.start, now)] });
      if (unanswered.length > 0 || !(await isTaken(sent))) unanswered.push(sent);
    }
    if (pulses.length === 0) await worker.keepWaiting();
    // What a dead worker still had on its way must not take the next one's locks.
    if (worker.worker.isDead) await new Promise((resolve) => void setTimeout(resolve, 50));
    leaveStage();
  }
  const database = await (await newContext())();
  const [spans, calendar] = [await database.getAll('spans'), await database.getAll('calendar')];
  database.close();
  return { spans, calendar };
}

afterEach(leaveStage);

test('whatever befalls the workers, the rows are those of one that nothing befell', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (played) => {
      const quiet = { fate: {}, pulses: played.flatMap(({ pulses }) => pulses) };
      expect(await rowsAfter(played)).toEqual(await rowsAfter([quiet]));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
