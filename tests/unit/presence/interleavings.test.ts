import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../utils/store/schema';
import { emptied, freshDatabase } from '../store/freshDatabase';
import { type Moment, play } from './play';
import { stories } from './story';

vi.mock('wxt/browser', () => import('./stage'));
vi.mock('../../../utils/store/database', () => import('./stage'));
vi.mock('../../../utils/settings/loadSetup', () => import('./stage'));
vi.mock('../../../utils/systems/permissions', () => import('./stage'));

let database: Database;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.doUnmock('../../../utils/store/database');
  database = await freshDatabase();
});
afterAll(() => {
  vi.useRealTimers();
});

/** Plays any story and looks at every moment of it, each with the one before. */
async function inEveryStory(look: (now: Moment, before: Moment) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(stories, fc.scheduler(), async (story, scheduler) => {
      const moments = await play(story, scheduler, await emptied(database));
      let before: Moment = { spans: [], absences: [], isKnownPresent: false };
      for (const moment of moments) {
        look(moment, before);
        before = moment;
      }
    }),
    { numRuns: 300 },
  );
}

describe('idle events, pulses, starts and kills in any order', () => {
  test('leave at most one absence of a reason open, under the id that is its own', async () => {
    await inEveryStory(({ absences }) => {
      for (const { id, reason, end } of absences) {
        if (id.startsWith('open:')) expect(id).toBe(`open:${reason}`);
        if (end === null) expect(id).toBe(`open:${reason}`);
      }
      expect(new Set(absences.map(({ id }) => id)).size).toBe(absences.length);
    });
  });
});
