import { CLOCK_SET_BACK_MS } from '../tips/clockSetBack';
import type { Interval } from '../intervals/interval';
import type { NudgeShowing, UncountedSystem } from './facts';
import type { Reminders } from './reminders';
import { isNudgeRule, type NudgeRule } from './rules';
import { isSnoozed } from './snooze';

/** A reminder as it is noted, and what became of it. */
export interface NotedReminder extends NudgeShowing {
  id: string;
  /** Instants in ms since the epoch. */
  seenAt?: number;
  closedAt?: number;
}

/** A reminder that is still to be answered, or to be let pass. */
export type OpenReminder = NotedReminder & { rule: NudgeRule };

/** A thought for when one goes on is of no use once one has. */
const STRETCH_OVER_MS = 60 * 60_000;

interface Now {
  today: Interval;
  reminders: Reminders;
  /** Whether what such a rule said of a system still holds. */
  isStillUncounted: (rule: UncountedSystem['rule'], systemId: string, shownAt: number) => boolean;
  /** In ms since the epoch. */
  now: number;
}

/**
 * The reminder that the popup shows: the last of today that was neither closed nor mended, and that
 * the person has not turned off since. Null mostly. `noted` in any order; what was noted before the
 * clock was set back was noted just now.
 */
export function openReminder(noted: readonly NotedReminder[], now: Now): OpenReminder | null {
  if (now.reminders.isOff || isSnoozed(now.reminders.snoozedUntil, now.now)) return null;
  const open = noted.filter(isReminder).filter((reminder) => isOpen(reminder, now));
  return open.toSorted((one, other) => other.shownAt - one.shownAt)[0] ?? null;
}

function isReminder(noted: NotedReminder): noted is OpenReminder {
  return isNudgeRule(noted.rule);
}

function isOpen(reminder: OpenReminder, { today, reminders, isStillUncounted, now }: Now): boolean {
  const { rule, tipId, shownAt, closedAt } = reminder;
  if (closedAt !== undefined || !reminders.kinds[rule]) return false;
  if (shownAt < today.start || shownAt > now + CLOCK_SET_BACK_MS) return false;
  if (rule === 'longStretch') return now - shownAt < STRETCH_OVER_MS;
  if (rule !== 'accessLost' && rule !== 'unmeasurable') return true;
  return isStillUncounted(rule, tipId, shownAt);
}
