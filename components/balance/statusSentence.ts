import type { Language } from '../../utils/language/language';
import { timeOfDay } from '../../utils/language/moments';
import { pauseSentence } from '../../utils/language/pauseSentence';
import type { Status } from '../../utils/popup/view';

/** A status that is one line; first use has a place of its own. */
export type StandingStatus = Exclude<Status, { kind: 'firstUse' }>;

/** The top line in words; `now` in ms since the epoch. */
export function statusSentence(status: StandingStatus, now: number, language: Language): string {
  const { say, locale } = language;
  switch (status.kind) {
    case 'switchedOff':
      return say('status.switchedOff');
    case 'paused':
      return pauseSentence(status.until, now, language);
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
