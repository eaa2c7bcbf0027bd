import { instantsAt } from '../days/instantsAt';
import { type Occasion, pauseAfterRun } from './due';

const DAY_MS = 24 * 60 * 60_000;

/**
 * The next instant (ms) at which a decision may come out differently with nothing new happening,
 * for an alarm: the hour set for the end of a day, today's or tomorrow's, or the pause after a long
 * stretch that brought nothing yet. Null where there is none. The decision itself says whether
 * anything is shown.
 */
export function lookAgainAt(occasion: Occasion): number | null {
  const { facts, settings, now } = occasion;
  const { reminders } = settings;
  if (reminders.isOff) return null;
  const { start, end } = facts.today;
  const asking = instantsAt({ start, end: end + DAY_MS }, reminders.endOfDayAt) ?? [];
  const pause = pauseAfterRun(occasion);
  const instants = [
    ...(reminders.kinds.endOfDay ? asking : []),
    ...(reminders.kinds.longStretch && pause !== null ? [pause] : []),
  ].filter((instant) => instant > now);
  return instants.length === 0 ? null : Math.min(...instants);
}
