import type { NudgeFacts, NudgeSettings } from '../../../utils/nudges/facts';
import { remindersOf, type RemindersSaid } from '../../../utils/nudges/reminders';
import { tips } from '../../../utils/tips/library';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** An instant of Tuesday 24 November 2026, or of a day so many days later. */
export const at = (hour: number, minute = 0, daysLater = 0) =>
  new Date(2026, 10, 24 + daysLater, hour, minute).getTime();

/** Everything on. */
const allKinds = {
  accessLost: true,
  unmeasurable: true,
  endOfDay: true,
  longStretch: true,
  firstOfDay: true,
};

export const settingsWith = (
  said: RemindersSaid = {},
  changed: Partial<NudgeSettings> = {},
): NudgeSettings => ({
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '09:00', to: '17:00' },
  reminders: remindersOf({ kinds: allKinds, ...said }, false),
  ...changed,
});

export const factsWith = (changed: Partial<NudgeFacts> = {}): NudgeFacts => ({
  today: { date: '2026-11-24', start: at(0), end: at(24) },
  recording: [],
  uncounted: [],
  isPaused: false,
  isScreenShared: 'unknown',
  tips,
  wording: 'children',
  ...changed,
});
