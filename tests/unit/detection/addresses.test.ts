import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../utils/detection/sample';
import { detect } from './detect';
import { sumMs } from './stretches';

/** A page that is sampled after each of these times, and left at the last. */
function sampled(
  afterMs: readonly number[],
  isChanged: (index: number) => boolean,
  attention: Sample['attention'] = 'focused',
): Sample[] {
  let monotonicMs = 0;
  return afterMs.map((ms, index) => {
    monotonicMs += ms;
    return {
      wallMs: Date.UTC(2026, 10, 24) + monotonicMs,
      monotonicMs,
      attention,
      addressChanged: isChanged(index),
      leaving: index === afterMs.length - 1,
    };
  });
}

const pauses = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1_500 }) },
  ),
  { minLength: 1, maxLength: 300 },
);

describe('a page that rewrites its address at every sample', () => {
  test('sends five messages and one a second at most', () => {
    fc.assert(
      fc.property(pauses, (afterMs) => {
        const { messages } = detect(sampled(afterMs, () => true));
        messages.forEach(({ sample: first }, index) => {
          messages.slice(index + 1).forEach(({ sample }, further) => {
            const seconds = (sample.monotonicMs - first.monotonicMs) / 1_000;
            // The last message tells that the page is left.
            expect(further + 2).toBeLessThanOrEqual(5 + seconds + 1 + 1e-9);
          });
        });
      }),
    );
  });

  test('is counted as long as it is in front, no more and no less', () => {
    fc.assert(
      fc.property(pauses, fc.infiniteStream(fc.boolean()), (afterMs, flips) => {
        const samples = sampled(afterMs, () => flips.next().value === true);
        const [first, last] = [samples.at(0), samples.at(-1)];
        const elapsedMs = (last?.monotonicMs ?? 0) - (first?.monotonicMs ?? 0);
        expect(sumMs(detect(samples).claims)).toBe(elapsedMs);
      }),
    );
  });

  test('is taken at its last address a second later at most', () => {
    const storm = Array.from({ length: 50 }, () => 10);
    const afterMs = [0, ...storm, ...Array.from({ length: 5 }, () => 1_000)];
    const { claims } = detect(sampled(afterMs, (index) => index <= 50));
    // Five at once; the storm is over at 500, and the next tick takes where it ended.
    expect(claims.map(({ start }) => start)).toEqual([0, 10, 20, 30, 40, 1_500]);
  });
});

test('five changes in a row are taken at once', () => {
  const { claims } = detect(sampled([0, 1_000, 1, 1, 1, 1, 1_000], (i) => i >= 1 && i <= 5));
  expect(claims.map(({ start }) => start)).toEqual([0, 1_000, 1_001, 1_002, 1_003, 1_004]);
});

test('a change of a hidden page’s address begins nothing and sends nothing', () => {
  const hidden = sampled([0, 1_000, 1_000], () => true, null);
  expect(detect(hidden).messages).toEqual([]);
});
