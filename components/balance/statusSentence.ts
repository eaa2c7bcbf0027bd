import type { Language } from '../../utils/language/language';
import { timeOfDay } from '../../utils/language/moments';
import type { Status } from '../../utils/popup/view';
import { endsTomorrow } from './pauseEnd';

/** A status that is one line; first use has a place of its own. */
export type StandingStatus = Exclude<Status, { kind: 'firstUse' }>;

/** The top line in words; `now` in ms since the epoch. */
export function statusSentence(
  status: StandingStatus,
  now: number,
  { say, locale }: Language,
): string {
  switch (status.kind) {
    case 'switchedOff':
      return say('status.switchedOff');
    case 'paused':
      return endsTomorrow(status.until, now)
        ? say('status.pausedUntilTomorrow')
        : say('status.pausedUntil', { time: timeOfDay(status.until, locale) });
    case 'accessMissing':
      return say('status.accessMissing', { system: status.systemName });
    case 'silentPage':
      return say('status.silentPage', { system: status.systemName });
    case 'counted':
      return say('status.counted', {
        system: status.systemName,
        time: timeOfDay(status.to, locale),
      });
    case 'nothingYet':
      return say('status.nothingYet');
  }
}
