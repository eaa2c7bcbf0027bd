import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../utils/detection/sample';
import { initialState, soFar } from '../../../utils/detection/state';
import { step } from '../../../utils/detection/step';
import { detect } from './detect';
import { wildStory } from './stories';
import { live } from './world';

const anyClock = fc.oneof(
  fc.double(),
  fc.integer({ min: -30_000, max: 30_000 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, 0, Number.MAX_VALUE, -Number.MAX_VALUE),
);

const what = {
  attention: fc.constantFrom('focused' as const, 'focused' as const, 'beside' as const, null),
  addressChanged: fc.boolean(),
  leaving: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
};

const senseless: fc.Arbitrary<readonly Sample[]> = fc.array(
  fc.record({ wallMs: anyClock, monotonicMs: anyClock, ...what }),
  { maxLength: 40 },
);

/** Both clocks go forth and back, mostly together. */
const forthAndBack: fc.Arbitrary<readonly Sample[]> = fc
  .array(
    fc.record({
      stepMs: fc.oneof(fc.constant(1_000), fc.integer({ min: -25_000, max: 25_000 })),
      wallOffMs: fc.oneof(fc.constant(0), fc.integer({ min: -3_000, max: 3_000 })),
      ...what,
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let monotonicMs = 0;
    return steps.map(({ stepMs, wallOffMs, attention, addressChanged, leaving }) => {
      monotonicMs += stepMs;
      const wallMs = Date.UTC(2026, 10, 24) + monotonicMs + wallOffMs;
      return { wallMs, monotonicMs, attention, addressChanged, leaving };
    });
  });

const brokenSamples = fc.oneof(senseless, forthAndBack);

describe('clocks that are no numbers, negative, or run backwards', () => {
  test('never throw and never give a span that is reversed or without end', () => {
    fc.assert(
      fc.property(brokenSamples, (samples) => {
        for (const { start, end } of detect(samples).messages.flatMap(({ spans }) => spans)) {
          expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never move the start of a span, shorten it, or use its id again', () => {
    fc.assert(
      fc.property(brokenSamples, (samples) => {
        let state = initialState('page');
        const ended = new Set<string>();
        for (const sample of samples) {
          const before = state.open === null ? null : soFar(state.open);
          ({ state } = step(state, sample));
          const after = state.open === null ? null : soFar(state.open);
          if (before !== null && after?.id === before.id) {
            expect({ ...after, end: before.end }).toEqual(before);
            expect(after.end).toBeGreaterThanOrEqual(before.end);
          } else if (before !== null && state.revivable?.span.id !== before.id) {
            ended.add(before.id);
          }
          expect(ended).not.toContain(after?.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('do no lasting harm: the page is measured again as soon as they run', () => {
    fc.assert(
      fc.property(brokenSamples, fc.integer({ min: 0, max: 1e9 }), (broken, startMs) => {
        const running = Array.from({ length: 31 }, (_, second) => ({
          wallMs: Date.UTC(2026, 10, 24) + second * 1_000,
          monotonicMs: startMs + second * 1_000,
          attention: 'focused' as const,
          addressChanged: false,
          leaving: second === 30,
        }));
        const { claims } = detect([...broken, ...running]);
        // The wall clock may jump in the first second, before a span can begin.
        const measuredMs = claims.reduce(
          (sum, one) => sum + Math.max(0, one.end - Math.max(one.start, startMs)),
          0,
        );
        expect(measuredMs).toBeGreaterThanOrEqual(29_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a wall clock that is set, drifts, or runs on in sleep', () => {
  test('is never further than two seconds from a span that is still growing', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        for (const { sample, spans, openId } of detect(live(told).samples).messages) {
          for (const { id, end } of spans) {
            const offMs = Math.abs(end - sample.wallMs);
            if (id === openId) expect(offMs).toBeLessThanOrEqual(2_000);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
