import type { Offer } from '../nudges/offers';
import type { NudgeRule } from '../nudges/rules';
import { writtenMinutes } from '../language/durations';
import { shortKindLabel } from '../language/kindLabel';
import type { Say } from '../language/lookup';
import type { Wording } from '../tips/tip';
import { addedNotificationId, reminderNotificationId } from './notificationId';
import type { Message } from './notifications';

/** How what is said in messages is put. */
export interface MessageWords {
  say: Say;
  wording: Wording;
}

/** What a message needs to know of its reminder. */
export interface ReminderToTell {
  id: string;
  rule: NudgeRule;
  systemName: string;
  /** What the question at the end of a day offers to add. */
  offers: readonly Offer[];
}

/** A reminder as a notification on the screen; null for one that only ever waits in the popup. */
export function messageOf(reminder: ReminderToTell, words: MessageWords): Message | null {
  const { id, rule, systemName: system, offers } = reminder;
  const { say } = words;
  switch (rule) {
    case 'accessLost':
    case 'unmeasurable':
      return {
        id: reminderNotificationId(id),
        title: say(`nudge.${rule}.title`, { system }),
        text: say(`nudge.${rule}.message`),
        buttons: [say(`nudge.${rule}.mend`), say('nudge.turnOff')],
      };
    case 'endOfDay':
      return {
        id: reminderNotificationId(id, offers),
        title: say('nudge.endOfDay.title'),
        text: say('nudge.endOfDay.message'),
        buttons: offers.map((offer) => offerInWords(offer, words)),
      };
    case 'longStretch':
    case 'firstOfDay':
      return null;
  }
}

/** The message that says what a button added, with the way to take it back. */
export function addedMessage(entryId: string, offer: Offer, words: MessageWords): Message {
  return {
    id: addedNotificationId(entryId),
    title: words.say('nudge.endOfDay.added', inWords(offer, words)),
    text: words.say('nudge.endOfDay.addedText'),
    buttons: [words.say('log.undo')],
  };
}

/** What a button adds, as it is written on it. */
function offerInWords(offer: Offer, words: MessageWords): string {
  return words.say('nudge.endOfDay.add', inWords(offer, words));
}

function inWords({ kind, minutes }: Offer, { say, wording }: MessageWords) {
  return { kind: shortKindLabel(kind, wording, say), duration: writtenMinutes(minutes, say) };
}
