import { describe, expect, test } from 'vitest';
import { lookAgainAt } from '../../../utils/nudges/lookAgainAt';
import type { NudgeFacts, NudgeShowing } from '../../../utils/nudges/facts';
import { at, factsWith, settingsWith } from './aWorker';

const look = (
  now: number,
  facts: Partial<NudgeFacts> = {},
  settings = settingsWith(),
  history: readonly NudgeShowing[] = [],
) => lookAgainAt({ facts: factsWith(facts), history, settings, now });

const longStretch = { recording: [{ start: at(10), end: at(10, 55) }] };

describe('the next look without anything new', () => {
  test('is at the hour set for the end of the day, or at tomorrow’s', () => {
    expect(look(at(9))).toBe(at(16, 30));
    expect(look(at(16, 30))).toBe(at(16, 30, 1));
  });

  test('is at the pause after a long stretch', () => {
    expect(look(at(10, 55), longStretch)).toBe(at(10, 56));
    expect(look(at(10, 56), longStretch)).toBe(at(16, 30));
  });

  test('is not at the pause of a stretch after which a reminder came, however long it goes on', () => {
    const shown = { rule: 'longStretch', tipId: 'A4', shownAt: at(10, 56) };
    const goesOn = { recording: [{ start: at(10), end: at(11, 30) }] };
    expect(look(at(11, 30), goesOn, settingsWith(), [shown])).toBe(at(16, 30));
    const before = { ...shown, shownAt: at(9, 30) };
    expect(look(at(11, 30), goesOn, settingsWith(), [before])).toBe(at(11, 31));
  });

  test('is not needed where nothing is on that would need it', () => {
    const fromTheStart = settingsWith({ kinds: {} });
    expect(look(at(9), longStretch, fromTheStart)).toBeNull();
    expect(look(at(9), longStretch, settingsWith({ isOff: true }))).toBeNull();
  });
});
