import { formatISO } from 'date-fns/formatISO';
import { expect } from '@playwright/test';
import type { Settings } from '../../../../utils/settings/settings.ts';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { harbour, storeSettings } from './ownSettings.ts';
import { MINUTE_MS } from './writtenWeek.ts';

/** A row of what was shown, as it is kept. */
interface NudgeRow {
  id: string;
  rule: string;
  tipId: string;
  shownAt: number;
  seenAt?: number;
  closedAt?: number;
}

/** All that was shown, tips and reminders, in the order of time. */
export const nudges = (session: Session) =>
  session.inWorker<NudgeRow[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('nudges').objectStore('nudges');
      const reading = store.index('byShownAt').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
  })`);

/** The ids of the notifications on the screen that are there. */
export const messages = (session: Session) =>
  session.inWorker<string[]>('chrome.notifications.getAll().then(Object.keys)');

/** The alarm at which reminders are looked for, as the browser gives it. */
export const passAlarm = (session: Session) =>
  session.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'reminder' })`);

/** What the browser does when a button of a message is pressed, or the message itself. */
export const press = (session: Session, id: string, button: number) =>
  session.inWorker(
    `chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`,
  );
export const pressMessage = (session: Session, id: string) =>
  session.inWorker(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);

/** Has the worker take the page in front for one that has been there for so much longer. */
export const lengthenFront = (session: Session, ms: number) =>
  session.inWorker(`(() => {
    globalThis.askWindow ??= chrome.windows.getLastFocused.bind(chrome.windows);
    const lengthened = async (asked) => {
      const window = await askWindow(asked);
      const tabs = window.tabs?.map((tab) => ({ ...tab, lastAccessed: tab.lastAccessed - ${ms} }));
      return { ...window, tabs };
    };
    for (const windows of [chrome.windows, browser.windows]) windows.getLastFocused = lengthened;
  })()`);

export const dot = (session: Session) => session.inWorker<string>('chrome.action.getBadgeText({})');

/** A local time of day, as "16:30". */
export function clockOf(instant: number): string {
  return formatISO(instant, { representation: 'time' }).slice(0, 5);
}

/**
 * Somebody who works every day at any hour, on a day that began three hours ago, whatever time it
 * is: what is due depends on nothing but what the test brings about.
 */
export async function beginDay(session: Session, settings: Partial<Settings> = {}): Promise<void> {
  const now = Date.now();
  const date = formatISO(now, { representation: 'date' });
  const start = now - 180 * MINUTE_MS;
  await session.inWorker(`chrome.notifications?.getAll().then((all) =>
    Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))`);
  await seed(session, { calendar: [{ date, start, end: start + 24 * 60 * MINUTE_MS }] });
  const storedAt = Date.now();
  await storeSettings(session, {
    systems: [harbour],
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    ...settings,
  });
  await untilLooked(session, storedAt);
}

/** Waits until it was looked for reminders, from beginning to end, since a moment in ms. */
async function untilLooked(session: Session, since: number): Promise<void> {
  const lookedAt = `chrome.storage.session.get('nextLook').then(({ nextLook }) => nextLook?.from ?? 0)`;
  await expect.poll(() => session.inWorker<number>(lookedAt)).toBeGreaterThanOrEqual(since);
  await session.inWorker('navigator.locks.request("reminders", () => undefined)');
}

/** Has it looked for reminders again, as often as it takes for a second one to come, if it did. */
export async function expectNoSecond(session: Session): Promise<void> {
  const before = await nudges(session);
  for (let look = 0; look < 2; look += 1) {
    const passedAt = Date.now();
    await passAlarm(session);
    await untilLooked(session, passedAt);
  }
  expect(await nudges(session)).toEqual(before);
}
