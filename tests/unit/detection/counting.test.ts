import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../utils/detection/sample';
import { type Claim, detect, focusedOf } from './detect';
import {
  type Act,
  dialog,
  hang,
  leave,
  reroute,
  setClock,
  sleep,
  stay,
  type Story,
  story,
  turn,
  turnUntold,
} from './story';
import { type Stretch, sumMs } from './stretches';
import { live, STARTED_AT_MS } from './world';

const HOUR_MS = 3_600_000;

const claimsOf = (acts: readonly Act[], but?: Partial<Story>) =>
  detect(live(story(acts, but)).samples).claims;

const focusedMs = (acts: readonly Act[], but?: Partial<Story>) =>
  sumMs(focusedOf(claimsOf(acts, but)));

/** Five seconds in front before and three after. */
const around = (...acts: Act[]) => [stay(5_000), ...acts, stay(3_000)];

describe('in front', () => {
  test('a page in front counts, to the millisecond', () => {
    expect(focusedMs([stay(61_234)])).toBe(61_234);
  });

  test('a hidden page does not count', () => {
    expect(claimsOf([stay(60_000)], { startsAs: 'hidden' })).toEqual([]);
  });

  test('a page in sight without the focus is kept apart', () => {
    const claims = claimsOf([stay(5_000), turn('beside'), stay(7_000), turn('focused'), stay(900)]);
    expect(claims.map(({ attention, start, end }) => [attention, end - start])).toEqual([
      ['focused', 5_000],
      ['beside', 7_000],
      ['focused', 900],
    ]);
  });

  test('a moment between losing focus and being hidden is no stretch of reading', () => {
    const claims = claimsOf([stay(5_000), turn('hidden'), stay(9_000), turn('focused'), stay(900)]);
    expect(claims.map(({ attention }) => attention)).toEqual(['focused', 'focused']);
  });

  test('focus that leaves without a word is seen at the next tick', () => {
    const acts = [stay(5_100), turnUntold('beside'), stay(9_000), turnUntold('focused')];
    expect(focusedMs([...acts, stay(5_000)])).toBe(6_000 + 4_100);
  });
});

describe('gaps', () => {
  test('a dialog of eight seconds counts, and the moment until the focus is back', () => {
    expect(focusedMs(around(dialog(8_000, 40)))).toBe(16_040);
    expect(claimsOf(around(dialog(8_000, 40)))).toHaveLength(1);
  });

  test('a dialog counts with a tick before its blur and focus too, but not the blur', () => {
    const ticked = { ...dialog(8_000, 40), isTickFirst: true } as const;
    expect(focusedMs(around(ticked))).toBe(16_000);
  });

  test('a dialog does not count where the focus takes more than two seconds to come back', () => {
    expect(focusedMs(around(dialog(8_000, 2_000)))).toBe(18_000);
    expect(focusedMs(around(dialog(8_000, 2_001)))).toBe(8_000);
  });

  test('a hang of fifteen seconds that the page comes out of in front counts', () => {
    expect(focusedMs(around(hang(15_000)))).toBe(23_000);
  });

  test('a hang of fifteen seconds that the page comes out of hidden does not', () => {
    expect(focusedMs([stay(5_000), hang(15_000, 'goes'), stay(3_000)])).toBe(5_000);
  });

  test('a hang of fifteen seconds that the page comes out of beside does not', () => {
    expect(focusedMs([stay(5_000), turnUntold('beside'), hang(15_000), stay(3_000)])).toBe(5_000);
  });

  test('focus that leaves without a word as a hang begins, and is back at its end, looks like a dialog and counts', () => {
    const acts = [stay(5_000), turnUntold('beside'), hang(15_000), stay(1_000), turn('focused')];
    expect(focusedMs([...acts, stay(3_000)])).toBe(24_000);
    expect(focusedMs([...acts.slice(0, 3), stay(2_001), turn('focused'), stay(3_000)])).toBe(8_000);
  });

  test('twenty seconds count and a millisecond more does not', () => {
    expect(focusedMs(around(hang(20_000)))).toBe(28_000);
    expect(focusedMs(around(hang(20_001)))).toBe(8_000);
  });

  test('a hang of 21 seconds does not count', () => {
    expect(focusedMs(around(hang(21_000)))).toBe(8_000);
  });

  test('a page beside that gets the focus after a hang is focused from then on', () => {
    const acts = [turnUntold('focused'), hang(8_000), stay(700), turn('beside'), stay(5_000)];
    expect(focusedMs([stay(3_000), ...acts], { startsAs: 'beside' })).toBe(700);
  });
});

/** From and to, since the page began. */
const fromTo = ({ start, end }: Stretch) => [start - STARTED_AT_MS, end - STARTED_AT_MS];

describe('clocks', () => {
  test.each([-HOUR_MS, HOUR_MS])(
    'a wall clock set by %i ms ends the span where the monotonic clock says',
    (byMs) => {
      const claims = claimsOf(around(setClock(byMs)));
      expect(claims.map(fromTo)).toEqual([
        [0, 6_000],
        [6_000, 8_000],
      ]);
      expect(wallBetween(claims)).toBe(byMs);
    },
  );

  test('a wall clock corrected by two seconds changes nothing', () => {
    expect(claimsOf(around(setClock(2_000)))).toHaveLength(1);
    expect(claimsOf(around(setClock(-2_000)))).toHaveLength(1);
    expect(claimsOf(around(setClock(2_001)))).toHaveLength(2);
    expect(claimsOf(around(setClock(-2_001)))).toHaveLength(2);
  });

  test('a wall clock that drifts is followed, two seconds behind at most', () => {
    const claims = claimsOf([stay(2 * HOUR_MS)], { driftPpm: 500 });
    expect(sumMs(claims)).toBe(2 * HOUR_MS);
    expect(claims).toHaveLength(2);
  });

  test('eight hours of sleep end a span where the monotonic clock runs on in sleep', () => {
    const claims = claimsOf([stay(5_300), sleep(8 * HOUR_MS), stay(3_000)]);
    expect(claims.map(fromTo)).toEqual([
      [0, 5_000],
      [5_300 + 8 * HOUR_MS, 8_300 + 8 * HOUR_MS],
    ]);
  });

  test('eight hours of sleep end a span where the monotonic clock stands still in sleep', () => {
    const acts = [stay(5_300), sleep(8 * HOUR_MS), stay(3_000)];
    const claims = claimsOf(acts, { clockInSleep: 'standsStill' });
    // The first tick after waking comes when the second is full that began before the sleep.
    expect(claims.map(fromTo)).toEqual([
      [0, 6_000],
      [6_000, 8_300],
    ]);
    expect(wallBetween(claims)).toBe(8 * HOUR_MS);
  });

  test('a gap with a sleep in it does not count, however short the page says it was', () => {
    const acts = around(sleep(HOUR_MS), hang(8_000));
    const claims = claimsOf(acts, { clockInSleep: 'standsStill' });
    expect(claims.map(fromTo)).toEqual([
      [0, 5_000],
      [13_000, 16_000],
    ]);
  });

  test('a gap in which the clock was set back, which no sleep does, counts', () => {
    expect(focusedMs(around(setClock(-HOUR_MS), hang(8_000)))).toBe(16_000);
  });
});

describe('addresses and leaving', () => {
  test('a span ends and another begins at a change of route', () => {
    const claims = claimsOf([stay(3_000), reroute, stay(2_500), reroute, stay(1_000)]);
    expect(claims.map(fromTo)).toEqual([
      [0, 3_000],
      [3_000, 5_500],
      [5_500, 6_500],
    ]);
  });

  test('leaving and coming back from the back-forward cache counts before and after', () => {
    // The focus is seen a tenth of a second after the page.
    expect(claimsOf(around(leave(9_000))).map(fromTo)).toEqual([
      [0, 5_000],
      [14_100, 17_100],
    ]);
  });

  test('a page that is left after a hang, and says then that it is in front, counts the hang', () => {
    expect(focusedMs([stay(5_000), hang(8_000), leave(1_000)])).toBe(13_000);
  });

  test('a page that is left as the focus comes back after a dialog counts the dialog', () => {
    const { samples, focusAt } = withDialog();
    const left = changed(samples, focusAt, { leaving: true }).slice(0, focusAt + 1);
    expect(claimsIn(left).map(fromTo)).toEqual([[0, 13_400]]);
  });

  test.each(['blurAt', 'tickAt', 'focusAt'] as const)(
    'a change of route after a dialog (%s) ends the span where the focus is back',
    (moment) => {
      const { samples, ...at } = withDialog();
      const rerouted = changed(samples, at[moment], { addressChanged: true });
      expect(focusedOf(claimsIn(rerouted)).map(fromTo)).toEqual([
        [0, 13_400],
        [13_400, 16_400],
      ]);
    },
  );

  /** The focus is back 0.4 s after a dialog, in the middle of which a tick falls. */
  function withDialog() {
    const { samples } = live(story([stay(5_000), stay(800), dialog(7_200, 400), stay(3_000)]));
    const blurAt = samples.findIndex(({ attention }) => attention === 'beside');
    return { samples, blurAt, tickAt: blurAt + 1, focusAt: blurAt + 2 };
  }

  function changed(samples: readonly Sample[], at: number, but: Partial<Sample>): Sample[] {
    return samples.map((sample, index) => (index === at ? Object.assign({}, sample, but) : sample));
  }
});

const claimsIn = (samples: readonly Sample[]) => detect(samples).claims;

/** How far the wall clock jumped between two claims that touch. */
function wallBetween([before, after]: readonly Claim[]): number {
  return (after?.wall.start ?? Number.NaN) - (before?.wall.end ?? Number.NaN);
}
