import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../support/eventually.ts';
import type { Session } from '../support/session.ts';
import { openPopup } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';

const MINUTE_MS = 60_000;

/** What the browser does when the keys of the command are pressed. */
const command = (session: Session) =>
  session.inWorker(`chrome.commands.onCommand.dispatch('pause')`);
const dot = (session: Session) => session.inWorker<string>('chrome.action.getBadgeText({})');
const title = (session: Session) => session.inWorker<string>('chrome.action.getTitle({})');
const clock = (instant: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant);

/** The pause that is open, once there is one: a dot may be there from before. */
const openPause = (session: Session) =>
  eventually(async () => {
    const { absences } = await session.rows();
    return absences.find(({ id, reason }) => id === 'open:paused' && reason === 'paused');
  }, 'an open pause');

test('the keyboard command pauses for an hour and resumes, and the toolbar says so', async ({
  session,
}) => {
  await command(session);
  const pause = await openPause(session);
  await expect.poll(() => dot(session)).toBe('•');
  expect((pause.end ?? 0) - pause.start).toBe(60 * MINUTE_MS);
  await expect.poll(() => title(session)).toBe(`Alongside · Paused until ${clock(pause.end ?? 0)}`);
  const popup = await openPopup(session);
  await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);

  await command(session);
  await expect.poll(() => dot(session)).toBe('');
  await expect.poll(() => title(session)).toBe('Alongside');
  await expect(popup.getByTestId('status')).toHaveText('Nothing counted yet today');
});

test('the dot of a pause goes by itself when the pause is over', async ({ session }) => {
  const popup = await openPopup(session);
  await popup.getByRole('button', { name: 'Pause' }).dispatchEvent('click');
  await popup.getByRole('button', { name: '15 minutes', exact: true }).dispatchEvent('click');
  const pause = await openPause(session);
  await expect.poll(() => dot(session)).toBe('•');
  const alarm = () => session.inWorker<{ scheduledTime: number }>(`chrome.alarms.get('pauseEnd')`);
  await expect.poll(async () => (await alarm()).scheduledTime).toBe(pause.end);

  // A pause that is over in a moment, and the alarm as the browser gives it then.
  await session.inWorker(`(async () => {
    const opening = indexedDB.open('alongside');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('absences', 'readwrite');
    writing.objectStore('absences').put({ ...${JSON.stringify(pause)}, end: Date.now() + 300 });
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  })()`);
  await sleep(400);
  await session.inWorker(`chrome.alarms.onAlarm.dispatch({ name: 'pauseEnd' })`);
  await expect.poll(() => dot(session)).toBe('');
  await expect.poll(() => title(session)).toBe('Alongside');
});
