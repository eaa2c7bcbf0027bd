import * as fc from 'fast-check';
import type { Sample } from '../../../utils/detection/sample';
import type { Act, Seen, Story } from './story';

const HOUR_MS = 3_600_000;

const ms = (min: number, max: number) => fc.integer({ min, max });
const seen = fc.constantFrom<Seen>('hidden', 'beside', 'focused', 'focused');

export const twoEvents = fc.record({
  first: fc.constantFrom('focus' as const, 'visibility' as const),
  apartMs: ms(0, 200),
});

const stay = fc.record({ kind: fc.constant('stay' as const), forMs: ms(0, 15_000) });

const turn = fc.record({
  kind: fc.constant('turn' as const),
  to: seen,
  isTold: fc.boolean(),
  events: twoEvents,
});

/** Times about the bounds of the rules, and any others. */
const awhileMs = fc.oneof(
  fc.constantFrom(900, 1_999, 2_000, 2_001, 8_000, 19_000, 19_999, 20_000, 20_001),
  ms(100, 60_000),
);

const hang = fc.record({
  kind: fc.constant('hang' as const),
  forMs: awhileMs,
  person: fc.constantFrom('stays' as const, 'goes' as const, 'isElsewhere' as const),
  events: twoEvents,
});

const dialog = fc.record({
  kind: fc.constant('dialog' as const),
  forMs: awhileMs,
  focusedAfterMs: fc.oneof(ms(0, 300), ms(0, 3_000)),
  isTickFirst: fc.boolean(),
});

const sleep = fc.record({
  kind: fc.constant('sleep' as const),
  forMs: fc.oneof(ms(500, 60_000), fc.constantFrom(HOUR_MS, 8 * HOUR_MS)),
});

const away = fc.record({
  kind: fc.constantFrom('freeze' as const, 'leave' as const),
  forMs: fc.oneof(ms(100, 30_000), fc.constant(HOUR_MS)),
});

const setClock = fc.record({
  kind: fc.constant('setClock' as const),
  byMs: fc.oneof(
    ms(-5_000, 5_000),
    fc.constantFrom(-12 * HOUR_MS, -HOUR_MS, HOUR_MS, 12 * HOUR_MS),
  ),
});

const reroute = fc.record({ kind: fc.constant('reroute' as const), isTold: fc.boolean() });

const everyday: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: stay },
  { weight: 4, arbitrary: turn },
  { weight: 2, arbitrary: hang },
  { weight: 2, arbitrary: dialog },
  { weight: 1, arbitrary: away },
  { weight: 1, arbitrary: reroute },
);

const withSleep = fc.oneof({ weight: 6, arbitrary: everyday }, { weight: 1, arbitrary: sleep });

const either = fc.constantFrom<Story['clockInSleep']>('standsStill', 'runsOn');

function storyOf(
  act: fc.Arbitrary<Act>,
  clockInSleep: fc.Arbitrary<Story['clockInSleep']>,
  driftPpm: fc.Arbitrary<number>,
): fc.Arbitrary<Story> {
  return fc.record({
    startsAs: seen,
    acts: fc.array(act, { minLength: 1, maxLength: 25 }),
    clockInSleep,
    driftPpm,
    latenessMs: fc.array(ms(0, 300), { minLength: 1, maxLength: 7 }),
    isEchoed: fc.boolean(),
  });
}

const noDrift = fc.constant(0);

/** A day on which both clocks run alike, in sleep too. */
export const calmStory = storyOf(withSleep, fc.constant('runsOn' as const), noDrift);

/** A day with sleep on either clock model, on which nobody sets a clock. */
export const sleepyStory = storyOf(withSleep, either, noDrift);

/** A day with everything. */
export const wildStory = storyOf(
  fc.oneof({ weight: 10, arbitrary: withSleep }, { weight: 1, arbitrary: setClock }),
  either,
  fc.oneof(noDrift, fc.integer({ min: -500, max: 500 })),
);

/** Samples that follow each other in any way, likely or not, on clocks that run alike; hidden at the end. */
export const anySamples: fc.Arbitrary<readonly Sample[]> = fc
  .array(
    fc.record({
      afterMs: fc.oneof(
        fc.constantFrom(0, 5, 250, 999, 1_000, 1_999, 2_000, 2_001, 8_000, 19_999, 20_000, 20_001),
        ms(0, 3_000),
      ),
      attention: fc.constantFrom('focused' as const, 'focused' as const, 'beside' as const, null),
      addressChanged: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
      leaving: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    const hidden = { afterMs: 500, attention: null, addressChanged: false, leaving: false };
    let monotonicMs = 0;
    return [...steps, hidden].map(({ afterMs, attention, addressChanged, leaving }) => {
      monotonicMs += afterMs;
      const wallMs = Date.UTC(2026, 10, 24, 9) + monotonicMs;
      return { wallMs, monotonicMs, attention, addressChanged, leaving };
    });
  });
