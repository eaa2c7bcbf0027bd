import { showBadge } from '../background/badge';
import type { Offer } from '../nudges/offers';
import type { RemindersSaid } from '../nudges/reminders';
import type { NudgeRule } from '../nudges/rules';
import { loadSetup } from '../settings/loadSetup';
import { changeSettings } from '../settings/settingsStore';
import { dayOf } from '../store/calendar';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { addOffered, markReminder } from '../store/reminders';
import { readNotificationId } from './notificationId';
import { clearMessages } from './notifications';

/** Notes that the person saw a reminder: the dot on the icon goes. */
export async function seeReminder(id: string): Promise<void> {
  await withDatabase((database) => markReminder(database, id, 'seenAt', Date.now()));
  await showBadge();
}

/** Puts a reminder away, wherever it is shown. */
export async function closeReminder(id: string): Promise<void> {
  await withDatabase((database) => markReminder(database, id, 'closedAt', Date.now()));
  await putAway(id);
}

/** No more of its kind, until the person turns it on again in the settings. */
export async function turnOffReminder(rule: NudgeRule, id: string): Promise<void> {
  await changeReminders(({ kinds }) => ({ kinds: { ...kinds, [rule]: false } }));
  await closeReminder(id);
}

/** None of any kind until the day is over. */
export async function snoozeReminders(): Promise<void> {
  const { end } = await today();
  await changeReminders(() => ({ snoozedUntil: end }));
  await clearMessages((id) => readNotificationId(id)?.kind === 'reminder');
}

/** Adds what a reminder offers, to the day that it asks about; null where it was added before. */
export async function addOffer(id: string, offer: Offer): Promise<string | null> {
  const { date } = await today();
  const offered = { ...offer, reminderId: id, date: id.slice(id.indexOf(':') + 1) };
  const entryId = await withDatabase((database) => addOffered(database, offered, date, Date.now()));
  announceChange();
  await putAway(id);
  return entryId;
}

/** Changes what the person said of reminders, and nothing else. */
export async function changeReminders(
  change: (said: RemindersSaid) => RemindersSaid,
): Promise<void> {
  await changeSettings((settings) => {
    const said = settings.reminders ?? {};
    return { ...settings, reminders: { ...said, ...change(said) } };
  });
}

async function putAway(id: string): Promise<void> {
  await clearMessages((messageId) => {
    const subject = readNotificationId(messageId);
    return subject?.kind === 'reminder' && subject.reminderId === id;
  });
  await showBadge();
}

async function today() {
  const { dayStartsAtMinutes } = await loadSetup();
  return withDatabase((database) =>
    dayOf(database.transaction('calendar').store, Date.now(), dayStartsAtMinutes),
  );
}
