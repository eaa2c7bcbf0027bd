import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../utils/detection/sample';
import { detect, focusedOf } from './detect';
import { rulesOn } from './rulebook';
import { anySamples, calmStory, wildStory } from './stories';
import { commonMs, sumMs } from './stretches';
import { live } from './world';

describe('against the rules, said once more for every pair of samples', () => {
  test('focused time is exactly what they count, on a day with clocks that agree', () => {
    fc.assert(
      fc.property(calmStory, (told) => expectAsRuled(live(told).samples)),
      { numRuns: 300 },
    );
  });

  test('focused time is exactly what they count, whatever samples follow each other', () => {
    fc.assert(fc.property(anySamples, expectAsRuled), { numRuns: 1_000 });
  });

  test('where clocks come apart, nothing but gaps may go uncounted, and nothing more is counted', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { samples } = live(told);
        const focused = focusedOf(detect(samples).claims);
        const { inRhythm, gaps } = rulesOn(samples);
        expect(commonMs(focused, inRhythm)).toBe(sumMs(inRhythm));
        expect(commonMs(focused, [...inRhythm, ...gaps])).toBe(sumMs(focused));
      }),
      { numRuns: 300 },
    );
  });

  function expectAsRuled(samples: readonly Sample[]): void {
    const focused = focusedOf(detect(samples).claims);
    const { inRhythm, gaps } = rulesOn(samples);
    const ruled = [...inRhythm, ...gaps];
    expect(sumMs(focused)).toBe(sumMs(ruled));
    expect(commonMs(focused, ruled)).toBe(sumMs(ruled));
  }
});
