import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../utils/nudges/decide';
import type { NudgeFacts, NudgeShowing } from '../../../utils/nudges/facts';
import { lookAgainAt } from '../../../utils/nudges/lookAgainAt';
import { pulseMattersAt } from '../../../utils/nudges/pulseMattersAt';
import type { Interval } from '../../../utils/intervals/interval';
import { at, factsWith, MINUTE_MS, settingsWith } from './aWorker';

const matters = (
  now: number,
  facts: Partial<NudgeFacts> = {},
  settings = settingsWith(),
  history: readonly NudgeShowing[] = [],
) => pulseMattersAt({ facts: factsWith(facts), history, settings, now });

const firstShown = { rule: 'firstOfDay', tipId: 'A1', shownAt: at(9) };

describe('what pages send', () => {
  test('matters at once until the first of it was counted in their hours', () => {
    expect(matters(at(9, 30))).toBe(at(9, 30));
    const noStretch = settingsWith({ kinds: { longStretch: false } });
    expect(matters(at(8), {}, noStretch)).toBe(at(9));
  });

  test('matters next when the stretch that goes on has become a long one', () => {
    const goesOn = { recording: [{ start: at(9), end: at(9, 20) }] };
    expect(matters(at(9, 20), goesOn, settingsWith(), [firstShown])).toBe(at(9, 50));
    expect(matters(at(9, 40), goesOn, settingsWith(), [firstShown])).toBe(at(10, 30));
  });

  test('matters soon after a long stretch that brought nothing yet, and not once it has', () => {
    const long = { recording: [{ start: at(9), end: at(10) }] };
    expect(matters(at(10), long, settingsWith(), [firstShown])).toBe(at(10, 1));
    const shown = [firstShown, { rule: 'longStretch', tipId: 'A4', shownAt: at(10) }];
    expect(matters(at(10), long, settingsWith(), shown)).toBe(at(10, 50));
  });

  test('matters with the next day at the latest, also where all is off', () => {
    const settings = settingsWith({ kinds: { longStretch: false } });
    expect(matters(at(9), {}, settings, [firstShown])).toBe(at(24));
    expect(matters(at(9), {}, settingsWith({ isOff: true }))).toBe(at(24));
  });
});

/** Work in a day, as minutes of it and of the break after it. */
const work = fc.array(fc.tuple(fc.integer({ min: 1, max: 110 }), fc.integer({ min: 1, max: 40 })), {
  minLength: 1,
  maxLength: 12,
});

const PULSE_MS = 20_000;

/** The reminders of a day, looked for at alarms and at those pulses that are chosen. */
function remindersOf(
  stretches: readonly Interval[],
  isChosen: (now: number, mattersAt: number) => boolean,
): { rules: string[]; looks: number } {
  const settings = settingsWith();
  const history: NudgeShowing[] = [];
  let [alarm, mattersAt, looks] = [Infinity, -Infinity, 0];
  for (let now = at(7); now < at(22); now += PULSE_MS) {
    const isPulse = stretches.some(({ start, end }) => start < now && now <= end);
    const isLook = now >= alarm || (isPulse && isChosen(now, mattersAt));
    if (!isLook) continue;
    looks += 1;
    const recording = stretches
      .filter(({ start }) => start < now)
      .map(({ start, end }) => ({ start, end: Math.min(end, now) }));
    const facts = factsWith({ recording });
    const decision = decide(facts, history, settings, now);
    if (decision.kind === 'show') {
      history.push({ rule: decision.rule, tipId: decision.tip?.id ?? '', shownAt: now });
    }
    alarm = lookAgainAt({ facts, history, settings, now }) ?? Infinity;
    mattersAt = pulseMattersAt({ facts, history, settings, now });
  }
  return { rules: history.map(({ rule }) => rule), looks };
}

test('looking only when it matters finds what looking at every pulse finds, and looks far less', () => {
  let [all, few] = [0, 0];
  fc.assert(
    fc.property(work, fc.integer({ min: 0, max: 180 }), (minutes, after) => {
      let start = at(7, 30) + after * MINUTE_MS;
      const stretches = minutes.map(([length, pause]) => {
        const stretch = { start, end: start + length * MINUTE_MS };
        start = stretch.end + pause * MINUTE_MS;
        return stretch;
      });
      const always = remindersOf(stretches, () => true);
      const sparing = remindersOf(stretches, (now, mattersAt) => now >= mattersAt);
      expect(sparing.rules).toEqual(always.rules);
      all += always.looks;
      few += sparing.looks;
    }),
    { numRuns: 15 },
  );
  expect(few).toBeLessThan(all / 4);
});
