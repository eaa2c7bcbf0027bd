import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageOfLastInput,
  type IdleState,
  LONGEST_SECONDS,
} from '../../../utils/presence/ageOfLastInput';

/** What Chromium answers for at the most. */
const FOUR_HOURS_SECONDS = 4 * 60 * 60;

/** A browser that answers as `idle.queryState` does, and counts how often it was asked. */
function browserWith(stateFor: (seconds: number, asked: number) => IdleState) {
  const asked: number[] = [];
  const query = (seconds: number) => {
    asked.push(seconds);
    return Promise.resolve(stateFor(seconds, asked.length));
  };
  return { query, asked };
}

/** The last input lies so many seconds back. */
const quietFor = (trueSeconds: number) =>
  browserWith((seconds) =>
    trueSeconds < Math.min(seconds, FOUR_HOURS_SECONDS) ? 'active' : 'idle',
  );

const age = fc.oneof(
  fc.integer({ min: 0, max: FOUR_HOURS_SECONDS * 1000 - 1 }).map((ms) => ms / 1000),
  fc.integer({ min: 0, max: 900_000 }).map((ms) => ms / 1000),
  fc.integer({ min: 0, max: FOUR_HOURS_SECONDS - 1 }),
);

describe('the age of the last input', () => {
  test('is never under 15 s, and at most a second above the truth up to four hours', async () => {
    await fc.assert(
      fc.asyncProperty(age, async (trueSeconds) => {
        const { query } = quietFor(trueSeconds);
        const found = await ageOfLastInput(query);
        expect(found).toBeGreaterThanOrEqual(15);
        expect(found).toBeGreaterThan(trueSeconds);
        expect(found).toBeLessThanOrEqual(Math.max(15, trueSeconds + 1));
      }),
      { numRuns: 400 },
    );
  });

  test('is found in 40 questions at most, none of them for less than the browser answers', async () => {
    await fc.assert(
      fc.asyncProperty(age, async (trueSeconds) => {
        const { query, asked } = quietFor(trueSeconds);
        await ageOfLastInput(query);
        expect(asked.length).toBeLessThanOrEqual(40);
        for (const seconds of asked) {
          expect(Number.isInteger(seconds)).toBe(true);
          expect(seconds).toBeGreaterThanOrEqual(15);
          expect(seconds).toBeLessThanOrEqual(FOUR_HOURS_SECONDS);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('takes one question while the person is at work', async () => {
    const { query, asked } = quietFor(3);
    expect(await ageOfLastInput(query)).toBe(15);
    expect(asked).toEqual([15]);
  });

  test('is not told of a locked screen', async () => {
    const { query, asked } = browserWith(() => 'locked');
    expect(await ageOfLastInput(query)).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('is not told when the screen is locked in the middle of the search', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 3000 }), fc.nat(12), async (since, before) => {
        const { query, asked } = browserWith((seconds, count) => {
          if (count > before) return 'locked';
          return since < seconds ? 'active' : 'idle';
        });
        const found = await ageOfLastInput(query);
        if (asked.length > before) expect(found).toBeNull();
        else expect(found).toBe(since + 1);
      }),
    );
  });

  test('is four hours for anything longer, and never a lock', async () => {
    expect(LONGEST_SECONDS).toBe(FOUR_HOURS_SECONDS);
    const { query, asked } = quietFor(9 * 60 * 60);
    expect(await ageOfLastInput(query)).toBe(FOUR_HOURS_SECONDS);
    expect(asked.length).toBeLessThanOrEqual(40);
  });

  test('is found, or not told, however the answers change while it is searched', async () => {
    const answer = fc.constantFrom<IdleState[]>('active', 'idle', 'idle', 'locked');
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(answer), async (answers) => {
        const { query, asked } = browserWith(() => answers.next().value ?? 'idle');
        const found = await ageOfLastInput(query);
        expect(asked.length).toBeLessThanOrEqual(40);
        if (found !== null) expect(found).toBeGreaterThanOrEqual(15);
      }),
      { numRuns: 400 },
    );
  });

  test('lies between the two truths when the person comes back while it is searched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 3000 }), fc.nat(20), async (since, before) => {
        const { query } = browserWith((seconds, count) =>
          count > before || since < seconds ? 'active' : 'idle',
        );
        const found = await ageOfLastInput(query);
        expect(found).toBeGreaterThanOrEqual(15);
        expect(found).toBeLessThanOrEqual(since + 1);
      }),
    );
  });
});
