import { nextTip } from '../tips/nextTip';
import type { Tip } from '../tips/tip';
import { type DueNudge, dueBy, type Occasion } from './due';
import type { NudgeFacts, NudgeSettings, NudgeShowing } from './facts';
import { nudgeRules, traitsOf } from './rules';
import { shownEnough } from './shownLately';
import { isSnoozed } from './snooze';
import { theirHours } from './theirHours';

/** Why nothing is shown. */
export type Quiet =
  | 'off'
  | 'snoozed'
  | 'paused'
  | 'screenShared'
  | 'enoughToday'
  | 'tooSoon'
  | 'nothingDue';

/** What to do now. A reminder to show is noted under its `id`, and only then shown. */
export type Decision =
  | { kind: 'quiet'; because: Quiet }
  | (DueNudge & {
      kind: 'show';
      tip: Tip | null;
      /** Where at most: by the system only where it may and the person agreed to that. */
      place: 'popup' | 'notification';
    });

/**
 * Whether a reminder is shown at `now` (ms since the epoch), and which. At most three a day and one
 * an hour; none while paused, while the screen is shared, or outside the person's days and hours,
 * save the question that they set an hour for, on a day of theirs. `history` in any order; a clock
 * set back brings nothing twice.
 */
export function decide(
  facts: NudgeFacts,
  history: readonly NudgeShowing[],
  settings: NudgeSettings,
  now: number,
): Decision {
  const because = quietBecause(facts, history, settings, now);
  if (because !== null) return { kind: 'quiet', because };
  const occasion = { facts, history, settings, now };
  for (const rule of nudgeRules) {
    const due = settings.reminders.kinds[rule] ? dueBy[rule](occasion) : null;
    if (due === null || !isTheirTime(due, occasion)) continue;
    const { moment, place } = traitsOf[rule];
    const tip = moment === null ? null : nextTip({ ...facts, history, moment, now });
    // A tip is all that this one has to say.
    if (rule === 'firstOfDay' && tip === null) continue;
    return { kind: 'show', ...due, tip, place };
  }
  return { kind: 'quiet', because: 'nothingDue' };
}

function quietBecause(
  { today, isPaused, isScreenShared }: NudgeFacts,
  history: readonly NudgeShowing[],
  { reminders }: NudgeSettings,
  now: number,
): Quiet | null {
  if (reminders.isOff) return 'off';
  if (isSnoozed(reminders.snoozedUntil, now)) return 'snoozed';
  if (isPaused) return 'paused';
  if (isScreenShared === true) return 'screenShared';
  return shownEnough(today.start, history, now);
}

/** The hour that a person set for a question is theirs too, on a day on which they work. */
function isTheirTime({ rule }: DueNudge, { facts, settings, now }: Occasion): boolean {
  const hours = theirHours(facts.today, settings);
  if (rule === 'endOfDay') return hours.length > 0;
  return hours.some(({ start, end }) => start <= now && now < end);
}
