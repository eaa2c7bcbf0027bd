import type { Offer } from '../nudges/offers';
import { isNudgeRule, type NudgeRule } from '../nudges/rules';
import { isDirectKind } from '../totals/kinds';

const ADDED = 'added';
const SEPARATOR = '|';

/** What a notification is about, as its id says: the worker that made it may be long gone. */
export type NotificationSubject =
  | { kind: 'reminder'; rule: NudgeRule; reminderId: string; offers: readonly Offer[] }
  | { kind: 'added'; entryId: string };

/** The id of a message for a reminder; what its buttons add is in it. */
export function reminderNotificationId(reminderId: string, offers: readonly Offer[] = []): string {
  return [reminderId, ...offers.map(({ kind, minutes }) => `${kind}-${minutes}`)].join(SEPARATOR);
}

/** The id of the message that says what was added. */
export function addedNotificationId(entryId: string): string {
  return ADDED + SEPARATOR + entryId;
}

/** What an id says; null for one that is none of these. */
export function readNotificationId(id: string): NotificationSubject | null {
  if (id.startsWith(ADDED + SEPARATOR)) {
    return { kind: 'added', entryId: id.slice(ADDED.length + SEPARATOR.length) };
  }
  const rule = id.slice(0, id.indexOf(':'));
  if (!isNudgeRule(rule)) return null;
  // Others may have any character in them: an organisation gives systems their ids.
  const [reminderId = '', ...written] = rule === 'endOfDay' ? id.split(SEPARATOR) : [id];
  return { kind: 'reminder', rule, reminderId, offers: written.flatMap(readOffer) };
}

function readOffer(text: string): Offer[] {
  const [kind = '', minutes = ''] = text.split('-');
  return isDirectKind(kind) ? [{ kind, minutes: Number(minutes) }] : [];
}
