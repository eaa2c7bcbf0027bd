import { expect, test } from '../support/test.ts';
import { openPopup, stopRedrawing } from './support/popupPage.ts';

/** Evaluated in the worker: opens the records as a later version of the extension would. */
const openAsNewerVersion = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('alongside', 99);
  opening.onsuccess = () => { opening.result.close(); resolve('upgraded'); };
  opening.onblocked = () => resolve('blocked');
  opening.onerror = () => reject(opening.error);
})`;

/** Evaluated in the worker: begins to upgrade, and goes on with it until \`self.giveUp\` is called. */
const beginToUpgrade = `new Promise((resolve) => {
  const opening = indexedDB.open('alongside', 99);
  opening.onupgradeneeded = () => {
    const upgrading = opening.transaction;
    const goOn = () => { upgrading.objectStore('spans').count().onsuccess = goOn; };
    goOn();
    self.giveUp = () => upgrading.abort();
    resolve('under way');
  };
  opening.onerror = (event) => event.preventDefault();
})`;

test('records that a newer version wrote are left alone, and the popup says so', async ({
  session,
}) => {
  const popup = await openPopup(session);
  await popup.evaluate(stopRedrawing);
  await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('30\u00A0m');
  const before = await session.rows();
  expect(await session.inWorker(openAsNewerVersion), 'open pages stand aside').toBe('upgraded');

  await popup.getByRole('button', { name: 'Add 60 minutes' }).click();
  await expect(popup.getByText('That was not saved.')).toBeVisible();
  await popup.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    Reflect.set(window, 'openings', 0);
    IDBFactory.prototype.open = function counted(...given) {
      Reflect.set(window, 'openings', Reflect.get(window, 'openings') + 1);
      return open.apply(this, given);
    };
  });
  await popup.reload();
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText('Alongside could not read its records');
  await expect(alert).toContainText(
    'written by a newer version of Alongside. Nothing was deleted.',
  );
  await popup.evaluate(stopRedrawing);
  const openings = await popup.evaluate<number>('openings');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => popup.evaluate<number>('openings')).toBeGreaterThan(openings);
  await expect(alert).toContainText('written by a newer version');
  expect(await session.rows()).toEqual(before);
});

test('records that the browser does not open are not touched, and “Try again” works once it does', async ({
  session,
}) => {
  const popup = await openPopup(session);
  await popup.getByRole('button', { name: 'Add 45 minutes' }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('45\u00A0m');
  const before = await session.rows();
  await popup.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    Reflect.set(window, 'relent', () => Object.assign(IDBFactory.prototype, { open }));
  });
  await popup.reload();
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText(
    'The browser did not open them. Alongside has deleted nothing.',
  );
  await popup.getByRole('button', { name: 'Try again' }).click();
  const startNew = popup.getByRole('button', { name: 'Start new records' });
  await expect(startNew, 'offered once trying again did not help').toBeVisible();
  await expect(alert).toBeVisible();
  // At the press itself: the page reads again now and then by itself, which would do as well.
  await popup.evaluate('addEventListener("click", relent, { capture: true, once: true })');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('45\u00A0m');
  await expect(alert).toHaveCount(0);
  expect(await session.rows()).toEqual(before);
});

test('while the records cannot be opened yet the popup says that it waits, and goes on by itself', async ({
  session,
}) => {
  expect(await session.inWorker(beginToUpgrade)).toBe('under way');
  const popup = await session.openExtensionPage('popup.html');
  const waiting = popup.getByRole('progressbar', { name: 'Opening your records' });
  await expect(waiting).toBeAttached();
  await expect(popup.locator('.progress')).toBeVisible();
  await session.inWorker('self.giveUp()');
  await expect(popup.getByTestId('direct-time')).toBeVisible();
  await expect(waiting).toHaveCount(0);
});
