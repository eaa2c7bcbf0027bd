import { intersect } from '../intervals/intersect';
import { BEGINNING_MS, type Occasion, pauseAfterRun } from './due';
import { BREAK_MS, latestRun } from './latestRun';
import { shownSince } from './shownLately';
import { theirHours } from './theirHours';

const MINUTE_MS = 60_000;

/**
 * The instant (ms) from which on what a page sends may bring a reminder: pages send every ten
 * seconds, and a look at the whole day is not worth having more often. It is the end of the day at
 * the latest; until the first minute of a day was counted it is now.
 */
export function pulseMattersAt(occasion: Occasion): number {
  const { facts, settings } = occasion;
  const { isOff, kinds } = settings.reminders;
  const { end } = facts.today;
  if (isOff) return end;
  return Math.min(
    end,
    kinds.firstOfDay ? firstOpening(occasion) : end,
    kinds.longStretch ? becomingLong(occasion) : end,
  );
}

function firstOpening({ facts: { today, recording }, history, settings, now }: Occasion): number {
  if (shownSince(today.start, history, now, 'firstOfDay').length > 0) return Infinity;
  const hours = theirHours(today, settings);
  const first = intersect(recording, hours)[0];
  if (first === undefined) {
    const next = hours.find(({ end }) => now < end);
    return next === undefined ? Infinity : Math.max(now, next.start);
  }
  // Something else stands in its way, perhaps not for long.
  return now < first.start + BEGINNING_MS ? now + MINUTE_MS : Infinity;
}

/** When the stretch that goes on, or one that begins now, will have become a long one. */
function becomingLong(occasion: Occasion): number {
  const { facts, settings, now } = occasion;
  // An alarm waits for its pause; one that could bring nothing then is followed by others.
  if (pauseAfterRun(occasion) !== null) return now + MINUTE_MS;
  const longMs = settings.reminders.longStretchMinutes * MINUTE_MS;
  const run = latestRun(facts.recording);
  const goesOn = run !== null && now - run.end < BREAK_MS && run.end - run.start < longMs;
  return (goesOn ? run.start : now) + longMs;
}
