import { describe, expect, test } from 'vitest';
import { lookAgainAt } from '../../../utils/nudges/lookAgainAt';
import type { NudgeFacts } from '../../../utils/nudges/facts';
import { at, factsWith, settingsWith } from './aWorker';

const look = (now: number, facts: Partial<NudgeFacts> = {}, settings = settingsWith()) =>
  lookAgainAt({ facts: factsWith(facts), settings, now });

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

  test('is not needed where nothing is on that would need it', () => {
    const fromTheStart = settingsWith({ kinds: {} });
    expect(look(at(9), longStretch, fromTheStart)).toBeNull();
    expect(look(at(9), longStretch, settingsWith({ isOff: true }))).toBeNull();
  });
});
