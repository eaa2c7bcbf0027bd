import { CLOCK_SET_BACK_MS } from '../tips/clockSetBack';
import type { NudgeShowing } from './facts';
import { isNudgeRule, type NudgeRule } from './rules';

const HOUR_MS = 60 * 60_000;
const MOST_A_DAY = 3;

/**
 * The reminders since an instant (ms), as of `now`. What lies ahead was shown before the clock was
 * set back, and counts as shown just now: nothing comes twice.
 */
export function shownSince(
  since: number,
  history: readonly NudgeShowing[],
  now: number,
  rule?: NudgeRule,
): readonly NudgeShowing[] {
  return history.filter(
    (showing) =>
      (rule === undefined ? isNudgeRule(showing.rule) : showing.rule === rule) &&
      showing.shownAt >= since &&
      showing.shownAt <= now + CLOCK_SET_BACK_MS,
  );
}

/** Why no reminder may come for now: three a day, and one an hour, are enough; null if one may. */
export function shownEnough(
  dayStart: number,
  history: readonly NudgeShowing[],
  now: number,
): 'enoughToday' | 'tooSoon' | null {
  if (shownSince(dayStart, history, now).length >= MOST_A_DAY) return 'enoughToday';
  return shownSince(now - HOUR_MS + 1, history, now).length > 0 ? 'tooSoon' : null;
}
