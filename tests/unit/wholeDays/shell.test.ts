import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import type { Database } from '../../../utils/store/schema';
import type { Absence } from '../../../utils/totals/facts';
import { emptied, freshDatabase } from '../store/freshDatabase';
import { anyDay } from './life/stories';
import { liveDay } from './liveDay';
import { product } from './product/functions';
import { MemoryBackground } from './product/memoryBackground';
import type { Rows } from './product/background';
import { ShellBackground } from './shell/shellBackground';
import { INSTALLATION } from './shell/stage';

vi.mock('wxt/browser', () => import('./shell/stage'));
vi.mock('../../../utils/store/database', () => import('./shell/stage'));
vi.mock('../../../utils/settings/inForceAtPulse', () => import('./shell/stage'));
vi.mock('../../../utils/systems/permissions', () => import('./shell/stage'));

const isLong = process.env['ALONGSIDE_RANDOM_DAYS'] !== undefined;
const DAYS = isLong ? 48 : 8;
const MOST_ACTS = isLong ? 25 : 12;

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
  const locks = { request: (_: string, ...given: (() => Promise<unknown>)[]) => given.at(-1)?.() };
  vi.stubGlobal('navigator', { locks });
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test(
  `on ${DAYS} days the database keeps what the copy of it in memory keeps, and closes them as the model says`,
  {
    timeout: DAYS * 20_000,
  },
  async () => {
    for (const story of fc.sample(anyDay(MOST_ACTS), DAYS)) {
      const told = JSON.stringify(story);
      await emptied(database);
      const copied = await liveDay(
        story,
        product,
        (around) => new MemoryBackground(product, around),
      );
      const kept = await liveDay(story, product, (around) => new ShellBackground(database, around));
      expect(inOrder(kept.rows), told).toEqual(inOrder(copied.rows));

      // Everything is over some days later, but facts are still kept.
      const now = kept.endsAt + 7 * 86_400;
      const { awayAllowanceSeconds } = story;
      const rules = { awayAllowanceMs: awayAllowanceSeconds * 1000, now: now * 1000 };
      await closeFinishedDays(database, rules, INSTALLATION);
      const closed = await database.getAll('days');
      for (const { date, counts } of kept.model.truth(awayAllowanceSeconds, now).days) {
        for (const system of ['harbour', 'ledger', '*'] as const) {
          const row = closed.find((one) => one.date === date && one.systemId === system);
          const { recordingMs, withBesideMs } = row ?? { recordingMs: 0, withBesideMs: 0 };
          expect({ date, system, recordingMs, withBesideMs }, told).toEqual({
            date,
            system,
            ...counts[system],
          });
        }
      }
    }
  },
);

/** Rows by their times; a closed absence's id is random. */
function inOrder({ spans, absences, calendar }: Rows) {
  const withoutId = (absence: Absence) => ({ ...absence, id: '' });
  const key = (row: object) => JSON.stringify(Object.entries(row).sort());
  const sorted = <Row extends object>(rows: readonly Row[]) =>
    rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return {
    spans: sorted(spans),
    absences: sorted(absences.map(withoutId)),
    calendar: sorted(calendar),
  };
}
