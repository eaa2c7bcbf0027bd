import * as fc from 'fast-check';
import type { PageSpan } from '../../../utils/detection/sample';
import { closeFinishedDays, reopenKeptDays } from '../../../utils/store/closeDays';
import { resume, startPause } from '../../../utils/store/pauses';
import { recordPresence } from '../../../utils/store/recordPresence';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import type { CountingRules } from '../../../utils/totals/countingRules';
import { CELL_MS, londonDays } from './paintDay';
import { pulse } from './pulses';

export const ORIGIN = 'here';
const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;

/** Three days each, the one in the middle having 24, 23 and 25 hours. */
export const weekends = ['2026-11-24T06:00Z', '2025-03-29T06:00Z', '2025-10-25T06:00Z'].map(
  (morning) => {
    const begun = Date.parse(morning);
    const days = londonDays(begun - 30 * HOUR_MS, begun + 100 * HOUR_MS);
    return { begun, ended: begun + 66 * HOUR_MS, days };
  },
);
export type Weekend = (typeof weekends)[number];

const cells = (min: number, max: number) =>
  fc.integer({ min, max }).map((count) => count * CELL_MS);

/** How far the clock goes: a little, some hours, or to just before or after a midnight; ms. */
const passing = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ms: cells(1, 20) }) },
  { weight: 1, arbitrary: fc.record({ ms: cells(120, 8000) }) },
  { weight: 2, arbitrary: fc.record({ fromMidnightMs: cells(-8, 8) }) },
);

const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('page' as const),
      page: fc.nat(3),
      lateMs: cells(0, 10),
      leaves: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('quiet' as const), sinceMs: cells(0, 80) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('active', 'locked', 'resume') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pause' as const),
      seconds: fc.constantFrom(60, 900, 3600),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      page: fc.nat(3),
      lateMs: cells(0, 3),
      tookMs: cells(0, 4),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('allow' as const),
      seconds: fc.constantFrom(15, 60, 180, 300, 900),
    }),
  },
);

/** Everything that may happen to the facts, in any order and at any time of three days. */
export const stories = fc.array(fc.tuple(passing, happening), { maxLength: 40, size: 'max' });
export type Story = typeof stories extends fc.Arbitrary<infer Told> ? Told : never;

/** What looks at the database before or after days are closed, by the rules of the moment. */
interface Closing {
  before?: (rules: CountingRules) => Promise<void>;
  after?: (rules: CountingRules) => Promise<void>;
}

/** Four pages of two systems; the odd ones are beside. */
class Player {
  /** The rules, as they are at the moment. */
  awayAllowanceMs = 300 * SECOND_MS;
  #pages = new Map<number, PageSpan>();
  #begun = 0;
  now: number;

  readonly database: Database;
  readonly weekend: Weekend;
  readonly closing: Closing;

  constructor(database: Database, weekend: Weekend, closing: Closing) {
    this.database = database;
    this.weekend = weekend;
    this.closing = closing;
    this.now = weekend.begun;
  }

  async play([passing, happening]: Story[number]): Promise<void> {
    this.#pass(passing);
    const { now } = this;
    switch (happening.kind) {
      case 'page': {
        const { page, leaves } = happening;
        const until = now - happening.lateMs;
        const open = this.#pages.get(page) ?? this.#newSpan(page, until);
        const span = { ...open, end: Math.max(open.end, until) };
        if (leaves) this.#pages.delete(page);
        else this.#pages.set(page, span);
        return this.#send(page, { spans: [span] });
      }
      case 'wait': {
        const end = now - happening.lateMs;
        const start = end - happening.tookMs;
        return this.#send(happening.page, { wait: { start, responseStart: start, end } });
      }
      case 'quiet': {
        const lastInputAt = now - happening.sinceMs;
        return recordPresence(this.database, { kind: 'quiet', at: now, lastInputAt }, ORIGIN);
      }
      case 'active':
      case 'locked':
        return recordPresence(this.database, { kind: happening.kind, at: now }, ORIGIN);
      case 'pause':
        return startPause(this.database, now, now + happening.seconds * SECOND_MS, ORIGIN);
      case 'resume':
        return resume(this.database, now, ORIGIN);
      case 'allow':
        this.awayAllowanceMs = happening.seconds * SECOND_MS;
        await reopenKeptDays(this.database, now - 31 * 24 * HOUR_MS, now, ORIGIN);
        return this.close();
      case 'close':
        return this.close();
    }
  }

  async close(): Promise<void> {
    await this.closing.before?.(this);
    await closeFinishedDays(this.database, this, ORIGIN);
    await this.closing.after?.(this);
  }

  #pass(passing: Story[number][0]): void {
    if ('ms' in passing) {
      this.now += passing.ms;
      return;
    }
    const today = this.weekend.days.find(({ end }) => end > this.now);
    const then = (today?.end ?? this.now) + passing.fromMidnightMs;
    this.now = Math.max(this.now, then);
  }

  #send(page: number, what: Partial<Parameters<typeof recordPulse>[1]>): Promise<void> {
    const systemId = page < 2 ? 'harbour' : 'finance';
    return recordPulse(this.database, pulse({ ...what, now: this.now, systemId }));
  }

  #newSpan(page: number, start: number): PageSpan {
    this.#begun += 1;
    const attention = page % 2 === 0 ? 'focused' : 'beside';
    return { id: `span ${this.#begun}`, attention, start, end: start };
  }
}

/** Plays a story, looking at each closing of days; the last is when all its days are over. */
export async function playThreeDays(
  database: Database,
  weekend: Weekend,
  told: Story,
  closing: Closing,
): Promise<void> {
  const player = new Player(database, weekend, closing);
  for (const one of told) {
    if (player.now > weekend.ended) break;
    await player.play(one);
  }
  player.now = weekend.ended + 24 * HOUR_MS;
  await recordPresence(database, { kind: 'active', at: player.now }, ORIGIN);
  await player.close();
}
