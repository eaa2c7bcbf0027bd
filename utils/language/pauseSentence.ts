import { isSameDay } from 'date-fns/isSameDay';
import type { Language } from './language';
import { timeOfDay } from './moments';

const HOUR_MS = 3_600_000;

/** Until when counting is paused, in words; both in ms since the epoch. */
export function pauseSentence(until: number, now: number, { say, locale }: Language): string {
  return endsTomorrow(until, now)
    ? say('status.pausedUntilTomorrow')
    : say('status.pausedUntil', { time: timeOfDay(until, locale) });
}

/** It lies on a later local day, and further off than an hour. */
function endsTomorrow(until: number, now: number): boolean {
  return until - now > HOUR_MS && !isSameDay(until, now);
}
