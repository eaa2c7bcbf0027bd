import type { Page } from '@playwright/test';
import type { Session } from '../support/session.ts';
import { focusedIn, tabTo } from './support/focus.ts';
import { harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { openPopupOver } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { openWelcome, reachedIn } from './support/welcomePage.ts';

test.use({ variant: 'allowed' });

const nameOfFocus = (page: Page) => async () => (await focusedIn(page))?.name;
const title = (page: Page) => page.getByRole('heading', { level: 2 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The page of the extension that something else opens. */
async function opened(session: Session, open: () => Promise<unknown>): Promise<Page> {
  const opening = session.context.waitForEvent('page');
  await open();
  return opening;
}

test('the welcome is gone through by keyboard alone, from the address to the end', async ({
  session,
}) => {
  const { host } = new URL(session.address('harbour'));
  const welcome = await openWelcome(session);
  const { keyboard } = welcome;
  await tabTo(welcome, 'Address');
  await keyboard.type(`http://${host}/care/people/1001`);
  await keyboard.press('Enter');
  await expect.poll(nameOfFocus(welcome)).toBe('Step 2 of 3: Allow it');
  await expect(welcome.getByText('Your browser allows it.')).toBeVisible();
  await tabTo(welcome, 'Continue');
  await keyboard.press('Enter');
  await expect.poll(nameOfFocus(welcome)).toBe('Step 3 of 3: Your week');
  await tabTo(welcome, 'I have set hours');
  await keyboard.press('Space');
  await expect(welcome.getByText('Saved')).toBeVisible();
  await tabTo(welcome, 'Finish');
  await keyboard.press('Enter');
  await expect.poll(nameOfFocus(welcome)).toBe('You are set');
  expect(await storedSettings(session)).toMatchObject({
    systems: [{ name: 'harbour.localhost', matches: [`http://${host}/*`] }],
    workingHours: { from: '09:00', to: '17:00' },
  });
  await expect.poll(() => reachedIn(session)).toBe('done');
});

test('a system is measured as soon as the welcome has it, without another word', async ({
  session,
}) => {
  const { host } = new URL(session.address('harbour'));
  const welcome = await openWelcome(session);
  await welcome.getByLabel('Address').fill(`http://${host}/`);
  await press(welcome, 'Count this system');
  await expect(welcome.getByText('Your browser allows it.')).toBeVisible();
  await session.page.bringToFront();
  await session.signIn();
  await expect.poll(async () => (await session.rows()).spans.length).toBeGreaterThan(0);
});

test('it is gone on with where it was left, from the settings, and can be gone through again', async ({
  session,
}) => {
  const welcome = await openWelcome(session);
  await press(welcome, 'Skip this step');
  await expect(title(welcome)).toHaveText('Step 3 of 3: Your week');
  await expect.poll(() => reachedIn(session)).toBe('week');
  await welcome.close();

  const options = await session.openExtensionPage('options.html');
  await options.getByRole('link', { name: 'Set up in three steps' }).click();
  await expect(title(options)).toHaveText('Step 3 of 3: Your week');
  await press(options, 'Finish');
  await expect.poll(() => reachedIn(session)).toBe('done');
  await options.getByRole('link', { name: 'Go to the settings' }).click();
  await options.getByRole('link', { name: 'Set up again' }).click();
  await expect(title(options)).toHaveText('Step 1 of 3: Your case system');
  expect(await reachedIn(session)).toBe('done');
});

test('the popup leads to it while there is no system', async ({ session }) => {
  await session.page.goto('about:blank');
  const popup = await openPopupOver(session, session.page);
  const link = popup.getByRole('button', { name: 'set it up in three steps' });
  const welcome = await opened(session, () => link.dispatchEvent('click'));
  await expect(title(welcome)).toHaveText('Step 1 of 3: Your case system');
});

test('a no says what to do, loses nothing, and can be asked again', async ({ session }) => {
  await storeSettings(session, {
    systems: [{ ...harbour, matches: ['https://case.example.org/*'] }],
  });
  const welcome = await openWelcome(session, 'access');
  await welcome.evaluate('chrome.permissions.request = () => Promise.resolve(false)');
  await press(welcome, 'Ask my browser');
  await expect(welcome.getByText(/^You said no to your browser/)).toBeVisible();
  await expect(welcome.getByRole('button', { name: 'Ask my browser' })).toBeVisible();
  await press(welcome, 'Skip this step');
  await press(welcome, 'Finish');
  await expect(welcome.getByText('Where it does not, nothing is counted')).toBeVisible();
  expect((await storedSettings(session)).systems).toHaveLength(1);
});
