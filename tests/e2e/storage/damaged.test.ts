import { setTimeout as sleep } from 'node:timers/promises';
import { storeSettings } from '../screens/support/ownSettings.ts';
import { openPopup } from '../screens/support/popupPage.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { databaseFolder, losePointer, overwriteRecords, recordsIn, stored } from './damage.ts';

const ENTRY_45 = 'Add 45 minutes';

test('records that the browser destroyed are told of once, and counting goes on', async ({
  session,
}) => {
  const before = await openPopup(session);
  await before.getByRole('button', { name: ENTRY_45 }).click();
  await expect(before.getByTestId('direct-time')).toHaveText('45\u00A0m');
  const folder = databaseFolder(session, await session.extensionId());
  await session.killBrowser();
  overwriteRecords(folder);
  await session.startBrowser();

  const popup = await openPopup(session);
  const notice = popup.getByText('Alongside found its records empty');
  await expect(notice).toBeVisible();
  await expect(popup.getByTestId('direct-time')).toHaveText('0\u00A0m');
  await popup.getByRole('button', { name: 'OK' }).click();
  await expect(notice).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByTestId('direct-time')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await popup.close();

  await session.signIn();
  await sleep(1_500);
  await session.context.newPage();
  await expect.poll(async () => recordedSeconds(await session.rows())).toBeGreaterThan(1);
});

test('records that never open are set aside when the person says so, and the time has waited', async ({
  session,
}) => {
  // Their dot would be taken for that of the records.
  await storeSettings(session, { reminders: { isOff: true } });
  const folder = databaseFolder(session, await session.extensionId());
  await session.killBrowser();
  losePointer(folder);
  const damaged = recordsIn(folder);
  await session.startBrowser().catch(() => undefined);

  await session.signIn();
  session.stopwatch.start();
  await sleep(2_000);
  const popup = await session.openExtensionPage('popup.html');
  session.stopwatch.stop();
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText(
    'The browser did not open them. Alongside has deleted nothing.',
  );
  await expect(alert).toContainText('the time in your case system waits');
  const waiting = await session.inWorker<{ spans: unknown[] }>(stored('waitingPulses'));
  expect(waiting.spans.length).toBeGreaterThan(0);
  expect(await session.inWorker('chrome.action.getBadgeText({})')).toBe('•');

  await expect(popup.getByRole('button', { name: 'Start new records…' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await popup.getByRole('button', { name: 'Start new records…' }).click();
  await popup.getByRole('button', { name: 'Not now' }).click();
  expect(await session.inWorker(stored('records'))).toMatchObject({ number: 1 });
  await popup.getByRole('button', { name: 'Start new records…' }).click();
  await popup.getByRole('button', { name: 'Start new records' }).click();

  await expect(popup.getByText('Nothing of the old ones could be read.')).toBeVisible();
  await expect(popup.getByTestId('recording-time')).toBeVisible();
  expect(recordsIn(folder), 'the damaged records are as they were').toEqual(damaged);
  await popup.getByRole('button', { name: ENTRY_45 }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('45\u00A0m');

  // What had waited is written with the next that is measured.
  await session.page.bringToFront();
  await sleep(1_000);
  await popup.bringToFront();
  await expect.poll(() => session.inWorker(stored('waitingPulses'))).toBeNull();
  expect(await session.inWorker('chrome.action.getBadgeText({})')).toBe('');
  const spans = await session.inWorker<{ start: number; end: number }[]>(spansInNewRecords);
  const seconds = spans.reduce((sum, { start, end }) => sum + (end - start) / 1000, 0);
  expect(seconds).toBeGreaterThan(session.stopwatch.seconds);

  await session.killBrowser();
  await session.startBrowser();
  const again = await openPopup(session);
  await expect(again.getByTestId('direct-time')).toHaveText('45\u00A0m');
  expect(recordsIn(folder)).toEqual(damaged);
});

const spansInNewRecords = `(async () => {
  const bucket = await navigator.storageBuckets.open('alongside-2');
  const database = await new Promise((resolve, reject) => {
    const opening = bucket.indexedDB.open('alongside.2');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const spans = await new Promise((resolve, reject) => {
    const reading = database.transaction('spans').objectStore('spans').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  return spans;
})()`;
