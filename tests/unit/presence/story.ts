import * as fc from 'fast-check';

/** One thing that happens, and how much of what is under way then goes on. */
export type Act = { answers: number; turns: number } & (
  | { kind: 'pass'; ms: number }
  | { kind: 'input' | 'lock' | 'unlock' | 'event' | 'start' | 'resume' | 'settle' }
  | { kind: 'pulse'; page: number; ends: boolean }
  | { kind: 'pause'; minutes: number }
  | { kind: 'kill'; commits: boolean }
);

const goesOn = {
  /** Answers of the browser that arrive. */
  answers: fc.nat(6),
  /** Turns of the event loop, each of which takes a transaction one request further. */
  turns: fc.nat(6),
};

const ms = fc.constantFrom(200, 1000, 9000, 30_000, 61_000, 400_000, 3_600_000);
const plain = <Kind extends string>(kind: Kind) =>
  fc.record({ kind: fc.constant(kind), ...goesOn });

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms, ...goesOn }) },
  { weight: 4, arbitrary: plain('input') },
  { weight: 1, arbitrary: plain('lock') },
  { weight: 2, arbitrary: plain('unlock') },
  { weight: 6, arbitrary: plain('event') },
  { weight: 2, arbitrary: plain('start') },
  { weight: 1, arbitrary: plain('resume') },
  { weight: 2, arbitrary: plain('settle') },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('pulse' as const),
      page: fc.nat(1),
      ends: fc.constantFrom(false, false, false, true),
      ...goesOn,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pause' as const),
      minutes: fc.constantFrom(0, 1, 15, 60),
      ...goesOn,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('kill' as const),
      commits: fc.boolean(),
      ...goesOn,
    }),
  },
);

/** Anything that may happen in an hour or a day, in any order. */
export const stories = fc.array(act, { maxLength: 50, size: 'max' });
