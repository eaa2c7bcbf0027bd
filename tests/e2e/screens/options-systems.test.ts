import type { Page } from '@playwright/test';
import type { Session } from '../support/session.ts';
import { focusedIn, tabTo } from './support/focus.ts';
import { elsewhere, harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { openDrawn } from './support/openDrawn.ts';
import { openPopup, stopRedrawing } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';

test.use({ variant: 'allowed' });

/** Answers the browser's question in the person's place, and keeps what was asked for. */
async function answer(page: Page, isYes: boolean): Promise<() => Promise<string[][]>> {
  await page.evaluate((isYes) => {
    const asked: string[][] = [];
    const { permissions } = Reflect.get(globalThis, 'chrome');
    permissions.request = ({ origins }: { origins: string[] }) => {
      asked.push(origins);
      return Promise.resolve(isYes);
    };
    Reflect.set(globalThis, 'asked', asked);
  }, isYes);
  return () => page.evaluate(() => Reflect.get(globalThis, 'asked'));
}

const openOptions = (session: Session) => openDrawn(session, 'options.html');

const namesOf = async (session: Session) =>
  (await storedSettings(session)).systems.map(({ name }) => name);

test('a system is added, renamed, given another address, removed and put back by keyboard alone', async ({
  session,
}) => {
  const options = await openOptions(session);
  const { host } = new URL(session.address('harbour'));
  const { keyboard } = options;
  const focus = async () => (await focusedIn(options))?.name;

  await tabTo(options, 'Address');
  await keyboard.type(`http://${host}/care/people/1001`);
  await tabTo(options, /^Only a part of this site/);
  await keyboard.press('Space');
  await tabTo(options, 'Name');
  await keyboard.type('Mosai');
  await keyboard.press('Enter');
  await expect(options.getByText('Mosai is counted from now on.')).toBeVisible();

  await tabTo(options, 'Change Mosai');
  await keyboard.press('Enter');
  await tabTo(options, 'New name');
  await keyboard.press('Control+A');
  await keyboard.press('Delete');
  await keyboard.press('Enter');
  await expect(options.getByText('Give it a name of at least one letter.')).toBeVisible();
  expect(await focus()).toBe('New name');
  await keyboard.type('Mosaic');
  await keyboard.press('Enter');
  await expect(options.getByRole('heading', { name: 'Mosaic' })).toBeVisible();

  await tabTo(options, 'Another address of Mosaic');
  await keyboard.type(session.address('documents'));
  await keyboard.press('Enter');
  const documents = `http://${new URL(session.address('documents')).host}, every page`;
  await expect(options.getByText(`${documents} is counted as Mosaic from now on.`)).toBeVisible();
  await tabTo(options, `Take away ${documents}`);
  await keyboard.press('Enter');
  await expect(options.getByText(`${documents} is no longer counted.`)).toBeVisible();
  expect(await focus(), 'the focus is never lost').toBeDefined();

  await tabTo(options, 'Remove Mosaic');
  await keyboard.press('Enter');
  await tabTo(options, 'Stop counting');
  await keyboard.press('Enter');
  await expect(options.getByText('Mosaic is no longer counted.')).toBeVisible();
  await tabTo(options, 'Removed systems (1)');
  await keyboard.press('Enter');
  const before = await storedSettings(session);
  await tabTo(options, 'Put back Mosaic');
  await keyboard.press('Enter');
  await expect(options.getByText('Mosaic is counted from now on.')).toBeVisible();
  expect((await storedSettings(session)).systems).toEqual([
    { id: before.systems[0]?.id, name: 'Mosaic', matches: [`http://${host}/care/*`] },
  ]);
});

test('what a page comes to is said as it is pasted, and never stored', async ({ session }) => {
  await storeSettings(session, { systems: [harbour, elsewhere] });
  const options = await openOptions(session);
  await options.getByText('Would a page be counted?').click();
  const field = options.getByLabel('A page to try');
  const verdict = options.locator('#try-page-verdict');
  for (const [typed, sentence] of [
    [session.address('harbour', '/care/people/1001?name=Ann'), /^Yes, as Harbour: /],
    [session.address('harbour', '/sign-in'), /^No\. harbour\.localhost is there as Harbour/],
    ['case.example.org/7', /^Not yet\. It is part of Liquidlogic/],
    ['https://xn--cse-6cd.example.org/', /^No\. None of the case systems/],
    ['edge://settings', /^This is a page of the browser itself\./],
  ] as const) {
    await field.fill(typed);
    await expect(verdict).toHaveText(sentence);
  }
  const stored = JSON.stringify(await session.inWorker('chrome.storage.local.get()'));
  expect(stored).not.toMatch(/people|Ann|sign-in|xn--/);
});

test('a name that only looks like the case system’s is shown as it goes over the wire', async ({
  session,
}) => {
  const options = await openOptions(session);
  // The first letter is Cyrillic.
  await options.getByLabel('Address').fill('https://сase.example.org/');
  await expect(options.locator('#address-check')).toHaveText(
    /^This will count: xn--ase-3ed\.example\.org, every page.*letters of another alphabet/,
  );
  const list = options.locator('#system-names option');
  expect(await list.allTextContents()).toContain('Mosaic');
});

test('all that is missing is asked for in one question, and a no is said', async ({ session }) => {
  const other = { id: 'other', name: 'Other', matches: ['https://other.example.org/x/*'] };
  await storeSettings(session, { systems: [harbour, elsewhere, other] });
  const options = await openOptions(session);
  const asked = await answer(options, false);
  await options.getByRole('button', { name: 'Allow all 2 that are missing' }).click();
  await expect(options.getByText(/^You said no to the browser, so these/)).toBeVisible();
  expect(await asked()).toEqual([['https://case.example.org/*', 'https://other.example.org/*']]);
  await expect(options.getByRole('button', { name: 'Allow Other' })).toBeVisible();
});

test('access taken back in the browser is seen at once in an open page, in the popup and on the badge', async ({
  session,
}) => {
  await storeSettings(session, { systems: [harbour] });
  const options = await openOptions(session);
  const popup = await openPopup(session);
  const badge = () => session.inWorker<string>('chrome.action.getBadgeText({})');
  await expect(options.getByText('Access given')).toBeVisible();
  await expect.poll(badge).toBe('');
  for (const page of [options, popup]) await page.evaluate(stopRedrawing);
  const settings = await session.openBehind('chrome://extensions');
  const extensionId = await session.extensionId();
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      async ([extensionId, hostAccess]) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome');
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      },
      [extensionId, hostAccess] as const,
    );
  try {
    await setAccess('ON_CLICK');
    await expect(options.getByText(/^Access missing/)).toBeVisible();
    await expect(popup.getByText(/^Alongside may not look at Harbour/)).toBeVisible();
    await expect.poll(badge).toBe('•');
  } finally {
    await setAccess('ON_ALL_SITES');
  }
  await expect(options.getByText('Access given')).toBeVisible();
  await expect.poll(badge).toBe('');
  expect(await namesOf(session)).toEqual(['Harbour']);
});
