import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { intersect } from '../../../utils/intervals/intersect';
import { union } from '../../../utils/intervals/union';
import { forgetUnmetAbsences } from '../../../utils/store/forgetUnmetAbsences';
import type { Report } from '../../../utils/store/recordReports';
import { allRows, emptyStorage, newContext } from './freshDatabase';
import { type Fate, leaveStage, MortalWorker } from './mortalWorker';
import { focused, pulse } from './pulses';

const NINE = Date.parse('2026-11-24T09:00Z');

type Happening =
  | { kind: 'page'; page: number; seconds: number; ends: boolean }
  | { kind: 'active' | 'locked'; seconds: number }
  | { kind: 'quiet'; seconds: number; quietSeconds: number };

/** One worker's life: what befalls it, and what it hears meanwhile. */
interface Life {
  fate: Fate;
  happenings: readonly Happening[];
}

const fates: fc.Arbitrary<Fate> = fc.oneof(
  fc.constant({}),
  fc.record({ fullAt: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ killedAt: fc.integer({ min: 1, max: 25 }) }),
);
const seconds = fc.integer({ min: 1, max: 10 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('page' as const),
      page: fc.nat(2),
      seconds,
      ends: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('active' as const, 'locked' as const), seconds }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('quiet' as const),
      seconds: fc.oneof(seconds, fc.integer({ min: 60, max: 600 })),
      quietSeconds: fc.integer({ min: 0, max: 90 }),
    }),
  },
);
const lives: fc.Arbitrary<Life[]> = fc.array(
  fc.record({ fate: fates, happenings: fc.array(happening, { minLength: 1, maxLength: 6 }) }),
  { minLength: 1, maxLength: 4 },
);

/** A page that was silent for longer begins anew. */
const GROWS_WITHIN_MS = 30_000;

/** Pages that are sampled as time goes on, and the presence of whoever is at them. */
class Days {
  now = NINE;
  #input = NINE;
  readonly #open = new Map<number, { id: string; start: number; end: number }>();

  /** What the background hears, as it would be given to `keepPulse` and `keepPresence`. */
  report(happening: Happening): Report {
    this.now += happening.seconds * 1000;
    const { now } = this;
    if (happening.kind === 'page') return { kind: 'pulse', pulse: this.#pulse(happening) };
    if (happening.kind === 'active') this.#input = now;
    if (happening.kind !== 'quiet') {
      return { kind: 'presence', presence: { kind: happening.kind, at: now }, origin: 'here' };
    }
    this.#input = Math.max(this.#input, now - happening.quietSeconds * 1000);
    const presence = { kind: 'quiet' as const, at: now, lastInputAt: this.#input };
    return { kind: 'presence', presence, origin: 'here' };
  }

  #pulse({ page, ends }: Extract<Happening, { kind: 'page' }>) {
    const { now } = this;
    const before = this.#open.get(page);
    const isOn = before !== undefined && now - before.end <= GROWS_WITHIN_MS;
    const span = isOn ? { ...before, end: now } : { id: `${page} ${now}`, start: now, end: now };
    if (ends) this.#open.delete(page);
    else this.#open.set(page, span);
    const inputSince = now - this.#input < 60_000 ? now - 60_000 : null;
    return pulse({ now, spans: [focused(span.id, span.start, span.end)], inputSince });
  }
}

/** Plays the lives; what gets no answer is said again to the next worker. Gives the rows. */
async function rowsAfter(played: readonly Life[]) {
  emptyStorage();
  const days = new Days();
  let unanswered: Report[] = [];
  for (const { fate, happenings } of [...played, { fate: {}, happenings: [] }]) {
    const worker = await MortalWorker.start(fate);
    const isTaken = async (sent: Report) => {
      const keeping =
        sent.kind === 'pulse'
          ? worker.keepPulse(sent.pulse)
          : worker.keepPresence(sent.presence, sent.origin);
      return ['written', 'waiting'].includes(await keeping);
    };
    const again = unanswered;
    unanswered = [];
    for (const sent of [...again, ...happenings.map((one) => days.report(one))]) {
      if (unanswered.length > 0 || !(await isTaken(sent))) unanswered.push(sent);
    }
    if (happenings.length === 0) await worker.keepWaiting();
    // What a dead worker still had on its way must not take the next one's locks.
    if (worker.worker.isDead) await new Promise((resolve) => void setTimeout(resolve, 50));
    leaveStage();
  }
  const database = await (await newContext())();
  await forgetUnmetAbsences(database, 0, days.now + 3_600_000);
  const { spans, calendar, absences } = await allRows(database);
  database.close();
  const open = absences.filter(({ end }) => end === null);
  const gone = union(absences.map(({ start, end }) => ({ start, end: end ?? days.now })));
  return { spans, calendar, open, gone: intersect(gone, spans) };
}

afterEach(leaveStage);

test('whatever befalls the workers, the rows are those of one that nothing befell', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (played) => {
      const quiet = { fate: {}, happenings: played.flatMap(({ happenings }) => happenings) };
      expect(await rowsAfter(played)).toEqual(await rowsAfter([quiet]));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
