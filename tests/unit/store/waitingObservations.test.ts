import { describe, expect, test } from 'vitest';
import { type Observation, withObservation } from '../../../utils/store/waitingObservations';
import { pulse } from './pulses';

const NINE = Date.parse('2026-11-24T09:00Z');
const at = (minutes: number) => NINE + minutes * 60_000;

const seen = (kind: 'active' | 'locked', minutes: number): Observation => ({
  kind: 'presence',
  presence: { kind, at: at(minutes) },
  origin: 'here',
});
const quiet = (minutes: number, lastInput: number, isOlder = false): Observation => ({
  kind: 'presence',
  presence: { kind: 'quiet', at: at(minutes), lastInputAt: at(lastInput), isOlder },
  origin: 'here',
});
const input = (minutes: number): Observation => {
  const { spans: _none, ...arrival } = pulse({ now: at(minutes), inputSince: at(minutes - 1) });
  return { kind: 'input', arrival };
};

const afterAll = (observations: readonly Observation[]) =>
  observations.reduce<readonly Observation[]>(withObservation, []);

describe('what is observed of the person waits', () => {
  test.each<[string, Observation[], Observation]>([
    ['a lock that is still on', [seen('locked', 1)], seen('locked', 2)],
    ['somebody who is still there', [seen('active', 1)], seen('active', 2)],
    ['the same last input', [quiet(2, 1)], quiet(3, 1.01)],
    ['a quiet that is too old to tell its beginning', [quiet(2, 1)], quiet(300, 60, true)],
    ['input of somebody known to be there', [seen('active', 1)], input(3)],
    ['input where earlier one ended the lock', [seen('locked', 1), input(2.5)], input(3)],
    ['input where earlier one was after all that was', [input(1), input(2.5)], input(3)],
  ])('but not twice: %s', (_what, before, last) => {
    const waiting = afterAll(before);
    expect(waiting).toHaveLength(before.length);
    expect(withObservation(waiting, last)).toBe(waiting);
  });

  test.each<[string, Observation[], Observation]>([
    ['a lock after input', [seen('locked', 1), input(3)], seen('locked', 4)],
    ['another last input', [quiet(2, 1)], quiet(3, 2)],
    ['a last input after a quiet that was too old', [quiet(300, 60, true)], quiet(301, 60)],
    ['input that may be from before the lock', [seen('locked', 1), input(1.5)], input(1.8)],
    ['the first input, though somebody was there', [], input(1)],
    ['somebody who comes back', [quiet(2, 1)], seen('active', 3)],
  ])('each that matters: %s', (_what, before, last) => {
    expect(afterAll([...before, last])).toEqual([...before, last]);
  });

  test('two hundred at most, and who is gone is never let go for who is there', () => {
    const gone = Array.from({ length: 150 }, (_, index) => seen('locked', index * 10));
    const waiting = afterAll(
      gone.flatMap((lock, index) => [lock, input(index * 10 + 2), seen('active', index * 10 + 3)]),
    );
    expect(waiting).toHaveLength(200);
    expect(waiting.filter((one) => gone.includes(one))).toEqual(gone);
    expect(waiting.at(-1)).toEqual(seen('active', 1493));
  });

  test('the newest is let go where all tell of nobody there', () => {
    const gone = Array.from({ length: 201 }, (_, index) =>
      index % 2 === 0 ? seen('locked', index * 10) : quiet(index * 10 + 2, index * 10),
    );
    expect(afterAll(gone)).toEqual(gone.slice(0, 200));
  });
});
