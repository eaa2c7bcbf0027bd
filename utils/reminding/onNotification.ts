import { browser } from 'wxt/browser';
import { informed } from '../background/informed';
import { languageOf } from '../language/language';
import type { NudgeRule } from '../nudges/rules';
import { loadSetup } from '../settings/loadSetup';
import { withDatabase } from '../store/database';
import { undoEntry } from '../store/entries';
import { addOffer, seeReminder, turnOffReminder } from './answers';
import { addedMessage } from './messageOf';
import { type NotificationSubject, readNotificationId } from './notificationId';
import { notificationsHere, notify } from './notifications';

type Reminder = Extract<NotificationSubject, { kind: 'reminder' }>;

/**
 * Hears what is pressed on notifications on the screen. They are there once the person has let the
 * extension show any, so this is called at each start of the worker and again when that changes.
 */
export function listenToMessages(): void {
  const notifications = notificationsHere();
  if (notifications === undefined || notifications.onClicked.hasListener(clicked)) return;
  notifications.onClicked.addListener(clicked);
  notifications.onClosed.addListener(closed);
  // Firefox has none.
  notifications.onButtonClicked?.addListener(pressed);
}

const clicked = (id: string) => informed(onMessageClicked(id));
const closed = (id: string, byUser: boolean) => informed(onMessageClosed(id, byUser));
const pressed = (id: string, button: number) => informed(onMessageButton(id, button));

/** A message itself leads to where it can be answered, mended or turned off. */
export async function onMessageClicked(id: string): Promise<void> {
  const subject = readNotificationId(id);
  if (subject?.kind !== 'reminder') return openAlongside();
  await seeReminder(subject.reminderId);
  await clear(id);
  await lead(subject.rule);
}

/** What a button says, once, be it pressed twice or after a restart. */
export async function onMessageButton(id: string, button: number): Promise<void> {
  const subject = readNotificationId(id);
  await clear(id);
  if (subject?.kind === 'added') {
    await withDatabase((database) => undoEntry(database, subject.entryId, Date.now()));
  } else if (subject?.rule === 'endOfDay') {
    await add(subject, button);
  } else if (subject !== null && button === 1) {
    await turnOffReminder(subject.rule, subject.reminderId);
  } else if (subject !== null) {
    await seeReminder(subject.reminderId);
    await lead(subject.rule);
  }
}

/** What the person waved away they have seen. */
export async function onMessageClosed(id: string, byUser: boolean): Promise<void> {
  const subject = readNotificationId(id);
  if (byUser && subject?.kind === 'reminder') await seeReminder(subject.reminderId);
}

async function add({ reminderId, offers }: Reminder, button: number): Promise<void> {
  const offer = offers[button];
  if (offer === undefined) return;
  const entryId = await addOffer(reminderId, offer);
  if (entryId === null) return;
  const { language, wording } = await loadSetup();
  await notify(addedMessage(entryId, offer, { say: languageOf(language).say, wording }));
}

async function clear(id: string): Promise<void> {
  await notificationsHere()?.clear(id);
}

/** To the settings where what is not counted is explained and mended, or else to the popup. */
async function lead(rule: NudgeRule): Promise<void> {
  if (rule !== 'accessLost' && rule !== 'unmeasurable') return openAlongside();
  const part = rule === 'accessLost' ? 'systems-title' : 'unseen';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${part}` });
}

const POPUP = { width: 392, height: 640 };

/** A browser that is not in front opens no popup, but a window of that size. */
async function openAlongside(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL('/popup.html');
    await browser.windows.create({ url, type: 'popup', ...POPUP });
  }
}
