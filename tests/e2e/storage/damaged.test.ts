import { setTimeout as sleep } from 'node:timers/promises';
import type { PageSpan } from '../../../utils/detection/sample.ts';
import { storeSettings } from '../screens/support/ownSettings.ts';
import { openPopup } from '../screens/support/popupPage.ts';
import { untilDayIsLong } from '../support/dayAhead.ts';
import { eventually } from '../support/eventually.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { databaseFolder, losePointer, overwriteRecords, recordsIn, stored } from './damage.ts';
import { notWritten, untilWaiting, waitingSpans } from './waiting.ts';

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
  // In front all the while: every ten seconds the page tells of itself.
  await expect.poll(async () => recordedSeconds(await session.rows())).toBeGreaterThan(1);
});

test('records that never open are set aside when the person says so, and the time has waited', async ({
  session,
}) => {
  await untilDayIsLong();
  // Their dot would be taken for that of the records.
  await storeSettings(session, { reminders: { isOff: true } });
  const folder = databaseFolder(session, await session.extensionId());
  await session.killBrowser();
  losePointer(folder);
  const damaged = recordsIn(folder);
  await session.startBrowser({ awaitsExtension: false });

  await session.signIn();
  const isMeasured = async () => (await waitingSpans(session)).length > 0;
  await eventually(isMeasured, 'the first word of the page, among what waits');
  await sleep(2_000);
  const leftAt = Date.now();
  const popup = await session.openExtensionPage('popup.html');
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText(
    'The browser did not open them. Alongside has deleted nothing.',
  );
  await expect(alert).toContainText('the time in your case system waits');
  const waited = await untilWaiting(session, leftAt);
  const badge = () => session.inWorker<string>('chrome.action.getBadgeText({})');
  await expect.poll(badge).toBe('•');

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
  await expect.poll(() => waitingSpans(session)).toEqual([]);
  await expect.poll(badge).toBe('');
  expect(notWritten(waited, await session.inWorker<PageSpan[]>(spansInNewRecords))).toEqual([]);

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
