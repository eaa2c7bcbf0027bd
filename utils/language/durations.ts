import type { Say } from './lookup';

const MINUTE_MS = 60_000;
/** The unit stays with its number when the line is broken. */
const NO_BREAK = '\u00A0';

/** One number of a written duration with its unit, so that a page may draw the unit smaller. */
export interface DurationPart {
  value: string;
  unit: string;
}

/** Whole minutes, rounded to the nearest; a total is the sum of days that were rounded so. */
export function wholeMinutes(durationMs: number): number {
  return Math.round(durationMs / MINUTE_MS);
}

/**
 * The parts of a duration given in whole minutes: hours and minutes, an hour without minutes
 * alone. Anything below zero or no number is nought minutes.
 */
export function minutesParts(minutes: number, say: Say): DurationPart[] {
  const whole = Number.isFinite(minutes) ? Math.max(0, Math.round(minutes)) : 0;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts: DurationPart[] = [];
  if (hours > 0) parts.push({ value: String(hours), unit: say('duration.hour') });
  if (rest > 0 || hours === 0) parts.push({ value: String(rest), unit: say('duration.minute') });
  return parts;
}

/** As `minutesParts`, from ms; less than a minute is given in seconds, so that the first one shows. */
export function durationParts(durationMs: number, say: Say): DurationPart[] {
  const minutes = wholeMinutes(durationMs);
  const seconds = Math.round(durationMs / 1000);
  if (minutes >= 1 && seconds >= 60) return minutesParts(minutes, say);
  if (!(seconds > 0)) return minutesParts(0, say);
  return [{ value: String(Math.min(seconds, 59)), unit: say('duration.second') }];
}

/** Parts as one unbroken text: "2 h 34 m". */
export function joinParts(parts: readonly DurationPart[]): string {
  return parts.map(({ value, unit }) => `${value}${NO_BREAK}${unit}`).join(NO_BREAK);
}

/** A duration in whole minutes as text: "2 h 34 m". */
export function writtenMinutes(minutes: number, say: Say): string {
  return joinParts(minutesParts(minutes, say));
}
