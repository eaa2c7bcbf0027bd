import { decide } from '../../../utils/nudges/decide';
import type { NudgeFacts, NudgeSettings, NudgeShowing } from '../../../utils/nudges/facts';
import { remindersOf } from '../../../utils/nudges/reminders';
import { tips } from '../../../utils/tips/library';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const STRETCHES = 750;
const ROWS_A_DAY = 5;
const DAYS_LOOKED_BACK = 365;

/** The end of a full day with every reminder on, after a year of tips and reminders. */
const now = new Date(2026, 10, 24, 16, 45).getTime();
const dayStart = new Date(2026, 10, 24).getTime();

const facts: NudgeFacts = {
  today: { date: '2026-11-24', start: dayStart, end: dayStart + DAY_MS },
  recording: Array.from({ length: STRETCHES }, (_, index) => {
    const start = dayStart + 8 * 60 * MINUTE_MS + index * 40_000;
    return { start, end: start + 30_000 };
  }),
  uncounted: [],
  isPaused: false,
  isScreenShared: 'unknown',
  tips,
  wording: 'children',
};

const settings: NudgeSettings = {
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '08:00', to: '18:00' },
  reminders: remindersOf({ kinds: { longStretch: true, endOfDay: true } }, false),
};

const history: readonly NudgeShowing[] = Array.from(
  { length: DAYS_LOOKED_BACK * ROWS_A_DAY },
  (_, index) => ({
    tipId: tips[index % tips.length]?.id ?? '',
    rule: 'popup',
    shownAt: now - DAY_MS - (index * DAY_MS) / ROWS_A_DAY,
  }),
);

/** How long a decision took, ms: the mean of each of so many batches of a hundred. */
export function decideOften(batches: number): number[] {
  return Array.from({ length: batches }, () => {
    const startedAt = performance.now();
    for (let time = 0; time < 100; time += 1) decide(facts, history, settings, now);
    return (performance.now() - startedAt) / 100;
  });
}
