import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forgetUnmetAbsences } from '../../../utils/store/forgetUnmetAbsences';
import type { Database } from '../../../utils/store/schema';
import type { Absence } from '../../../utils/totals/facts';
import { allRows, emptied, freshDatabase } from '../store/freshDatabase';
import { type Moment, play } from './play';
import { stories } from './story';

vi.mock('wxt/browser', () => import('./stage'));
vi.mock('../../../utils/store/database', () => import('./stage'));
vi.mock('../../../utils/settings/inForceAtPulse', () => import('./stage'));
vi.mock('../../../utils/systems/permissions', () => import('./stage'));

const HOUR_MS = 3_600_000;
/** A span that ended no longer ago may still be told of at a greater length. */
const GROWS_WITHIN_MS = 60_000;

let database: Database;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  database = await freshDatabase();
});
afterAll(() => {
  vi.useRealTimers();
});

/** Plays any story and looks at every moment of it, each with the one before. */
async function inEveryStory(
  look: (now: Moment, before: Moment) => void,
  lookAtTheEnd: (last: Moment) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(stories, fc.scheduler(), async (story, scheduler) => {
      const moments = await play(story, scheduler, await emptied(database));
      let before: Moment = { at: 0, spans: [], absences: [], isKnownPresent: false };
      for (const moment of moments) {
        look(moment, before);
        before = moment;
      }
      await lookAtTheEnd(before);
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

  test('close an absence after it began, and keep it only where it meets a span or yet may', async () => {
    await inEveryStory(({ absences, spans }) => {
      for (const { reason, start, end } of absences.filter(isClosed)) {
        if (end === null) throw new Error('An absence without an end is open.');
        expect(end).toBeGreaterThan(start);
        if (reason === 'paused') continue;
        const mayMeet = start - GROWS_WITHIN_MS;
        expect(spans.some((span) => span.start < end && span.end > mayMeet)).toBe(true);
      }
    });
  });

  test('leave what meets a span, and nothing else, once upkeep has come by', async () => {
    await inEveryStory(
      () => undefined,
      async (last) => {
        await forgetUnmetAbsences(database, 0, last.at + HOUR_MS);
        const { absences, spans } = await allRows(database);
        const kept = (rows: readonly Absence[]) =>
          rows.filter(({ reason, end }) => reason !== 'paused' && end !== null);
        const met = kept(last.absences).filter(({ start, end }) =>
          spans.some((span) => span.start < (end ?? 0) && span.end > start),
        );
        expect(kept(absences)).toEqual(met);
      },
    );
  });

  test('lose no absence that a span grew into after it was over', async () => {
    const seen: Moment[] = [];
    await inEveryStory(
      (now) => void seen.push(now),
      (last) => {
        for (const { at, absences, spans } of seen.splice(0)) {
          for (const { id, reason, start } of absences) {
            const growing = spans.filter((span) => span.end > start - GROWS_WITHIN_MS);
            const grew = last.spans.some(
              (span) =>
                span.start <= start &&
                span.end > start &&
                growing.some((before) => before.id === span.id),
            );
            if (isClosed({ id }) || !grew || start === at) continue;
            expect(last.absences).toContainEqual(expect.objectContaining({ reason, start }));
          }
        }
        return Promise.resolve();
      },
    );
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
