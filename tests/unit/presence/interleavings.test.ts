import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../utils/store/schema';
import type { Absence } from '../../../utils/totals/facts';
import { emptied, freshDatabase } from '../store/freshDatabase';
import { type Moment, play } from './play';
import { stories } from './story';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

vi.mock('wxt/browser', () => import('./stage'));
vi.mock('../../../utils/store/database', () => import('./stage'));
vi.mock('../../../utils/settings/loadSetup', () => import('./stage'));
vi.mock('../../../utils/systems/permissions', () => import('./stage'));

let database: Database;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
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
      let before: Moment = { at: 0, spans: [], absences: [], isKnownPresent: false };
      for (const moment of moments) {
        look(moment, before);
        before = moment;
      }
    }),
    { numRuns: 100 },
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

  test('never change what is closed, and let a span only grow', async () => {
    await inEveryStory((now, before) => {
      for (const row of before.absences.filter(isClosed)) {
        expect(now.absences).toContainEqual(row);
      }
      for (const { end, ...span } of before.spans) {
        const later = now.spans.find(({ id }) => id === span.id);
        expect(later).toMatchObject(span);
        expect(later?.end).toBeGreaterThanOrEqual(end);
      }
    });
  });

  test('close an absence after it began, and keep it only where it meets a span or may yet', async () => {
    await inEveryStory(({ absences, spans }) => {
      for (const { reason, start, end } of absences.filter(isClosed)) {
        if (end === null) throw new Error('An absence without an end is open.');
        expect(end).toBeGreaterThan(start);
        if (reason === 'paused') continue;
        // A page may not have told for half a minute how long its span is by now.
        const since = start - 30_000;
        expect(spans.some((span) => span.start < end && span.end > since)).toBe(true);
      }
    });
  });

  test('lose no absence that meets a span', async () => {
    await inEveryStory((now, before) => {
      for (const { id, reason, start } of before.absences) {
        const meets = before.spans.some((span) => span.start <= start && span.end > start);
        if (isClosed({ id }) || !meets || start === now.at) continue;
        expect(now.absences).toContainEqual(expect.objectContaining({ reason, start }));
      }
    });
  });

  test('leave nobody away or locked out who is known to be there', async () => {
    await inEveryStory(({ absences, isKnownPresent }) => {
      if (isKnownPresent) expect(absences.filter(({ end }) => end === null)).toEqual([]);
    });
  });
});

function isClosed({ id }: Pick<Absence, 'id'>): boolean {
  return !id.startsWith('open:');
}
