import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, focusedOf } from './detect';
import { calmStory, sleepyStory, wildStory } from './stories';
import type { Act, Story } from './story';
import { commonMs, selfOverlapMs, sumMs } from './stretches';
import { live } from './world';

const LONGEST_GAP_MS = 20_000;
/** The longest a running page goes unsampled: a late tick, and a hang too short to delay one. */
const UNSAMPLED_MS = 2_500;

function measured(told: Story) {
  const { samples, truth } = live(told);
  const { claims } = detect(samples);
  const focusedTruth = truth.filter(({ seen }) => seen === 'focused');
  return { samples, truth, focusedTruth, claims, focused: focusedOf(claims) };
}

const allowedFor = (told: Story, allowance: (act: Act, index: number) => number) =>
  told.acts.reduce((sum, act, index) => sum + allowance(act, index), 0);

/** Whether something changed before an act without a word, so lately that no sample may have seen it. */
function isChangeUnseen({ acts }: Story, index: number): boolean {
  let sinceMs = 0;
  for (const act of acts.slice(0, index).toReversed()) {
    if (act.kind === 'stay') sinceMs += act.forMs;
    if (sinceMs > UNSAMPLED_MS) return false;
    if (act.kind === 'turn' && !act.isTold) return true;
  }
  return false;
}

describe('against what truly was', () => {
  test('never more is claimed than real time in which the computer was awake', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { truth, claims, focused } = measured(told);
        const awakeMs = sumMs(truth.filter(({ isAwake }) => isAwake));
        const shortSleeps = truth.filter(
          ({ isAwake, lengthMs }) => !isAwake && lengthMs <= LONGEST_GAP_MS,
        );
        // A short sleep cannot be told from a hanging page where the monotonic clock runs on.
        const mostMs = awakeMs + sumMs(shortSleeps);
        expect(sumMs(focused)).toBeLessThanOrEqual(mostMs);
        expect(sumMs(claims)).toBeLessThanOrEqual(mostMs);
      }),
      { numRuns: 200 },
    );
  });

  test('no time is invented but in gaps that count and until the tick that sees an untold change', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { focusedTruth, focused } = measured(told);
        const inventedMs = sumMs(focused) - commonMs(focused, focusedTruth);
        expect(inventedMs).toBeLessThanOrEqual(
          allowedFor(told, (act, index) => mostInventedMs(act, isChangeUnseen(told, index))),
        );
      }),
      { numRuns: 200 },
    );

    function mostInventedMs(act: Act, isAfterUnseen: boolean): number {
      switch (act.kind) {
        case 'turn':
          return act.isTold ? 0 : UNSAMPLED_MS;
        case 'hang':
          // A change that nothing told of before the page hung looks like a dialog's, after it.
          if (act.person === 'stays' && !isAfterUnseen) return 0;
          return Math.min(act.forMs, LONGEST_GAP_MS);
        case 'sleep':
          return act.forMs <= LONGEST_GAP_MS ? act.forMs : 0;
        default:
          return 0;
      }
    }
  });

  test('no focused time is lost but in gaps that do not count and until an untold change is seen', () => {
    fc.assert(
      fc.property(calmStory, (told) => {
        const { focusedTruth, focused } = measured(told);
        const isAllTold = told.acts.every((act) => act.kind !== 'turn' || act.isTold);
        const isShort = (ms: number) => isAllTold && ms <= LONGEST_GAP_MS - UNSAMPLED_MS;
        const lostMs = sumMs(focusedTruth) - commonMs(focused, focusedTruth);
        expect(lostMs).toBeLessThanOrEqual(allowedFor(told, (act) => mostLostMs(act, isShort)));
      }),
      { numRuns: 200 },
    );

    function mostLostMs(act: Act, isShort: (ms: number) => boolean): number {
      switch (act.kind) {
        case 'turn':
          return act.isTold ? 0 : UNSAMPLED_MS;
        case 'hang':
          return act.person !== 'goes' && isShort(act.forMs) ? 0 : act.forMs + UNSAMPLED_MS;
        case 'dialog': {
          const gapMs = act.forMs + act.focusedAfterMs;
          const isCounted = act.focusedAfterMs <= 2_000 && isShort(gapMs);
          return isCounted ? act.focusedAfterMs : gapMs + UNSAMPLED_MS;
        }
        case 'sleep':
          // What was awake in a gap that a sleep made too long.
          return UNSAMPLED_MS;
        default:
          return 0;
      }
    }
  });

  test('no break in the samples gives more than twenty seconds', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { samples, claims } = measured(told);
        samples.forEach(({ monotonicMs: start }, index) => {
          const end = samples[index + 1]?.monotonicMs ?? start;
          expect(commonMs(claims, [{ start, end }])).toBeLessThanOrEqual(LONGEST_GAP_MS);
        });
      }),
    );
  });

  test('nothing is claimed across a sleep, whether the monotonic clock stands still in it or not', () => {
    fc.assert(
      fc.property(sleepyStory, (told) => {
        const { truth, claims } = measured(told);
        const walls = claims.map(({ wall }) => wall);
        for (const { isAwake, lengthMs, wall } of truth) {
          if (isAwake) continue;
          const isTakenForHang = told.clockInSleep === 'runsOn' && lengthMs <= LONGEST_GAP_MS;
          const claimedMs = commonMs(walls, [wall]);
          expect(claimedMs).toBeLessThanOrEqual(isTakenForHang ? lengthMs : 2_000);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the claims of one page never overlap in its own time', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const { claims, focused } = measured(told);
        const beside = claims.filter(({ attention }) => attention === 'beside');
        expect(selfOverlapMs(focused)).toBe(0);
        expect(selfOverlapMs(beside)).toBe(0);
        // But for a page that changes its address while it waits for the focus after a dialog.
        const reroutes = told.acts.filter(({ kind }) => kind === 'reroute').length;
        expect(commonMs(focused, beside)).toBeLessThanOrEqual(reroutes * 2_000);
      }),
      { numRuns: 200 },
    );
  });
});
