import type { Page } from '@playwright/test';
import { seed } from '../support/seed.ts';
import { focusedIn, tabbedThrough, tabTo } from './support/focus.ts';
import { storeFullDay } from './support/fullDay.ts';
import { elsewhere, harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { openPanelPage } from './support/panelPage.ts';
import { openPopup } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { writtenWeek } from './support/writtenWeek.ts';

test.use({ variant: 'allowed' });

const nameOfFocus = (page: Page) => async () => (await focusedIn(page))?.name;

/** How many things could be used with a mouse; a group of radio buttons is one stop. */
const usable = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    return all.filter(
      (element) => element.checkVisibility() && !element.matches(':not(:checked)[type=radio]'),
    ).length;
  });

test('Tab comes to everything in the popup, in the order it is read, and shows where it is', async ({
  session,
}) => {
  const { calendar, today } = writtenWeek();
  await storeSettings(session, { systems: [harbour, elsewhere] });
  await seed(session, {
    calendar,
    entries: [
      {
        id: 'entry',
        kind: 'phone',
        date: today.date,
        minutes: 30,
        createdOn: today.date,
        updatedAt: today.start,
      },
    ],
  });
  const popup = await openPopup(session);
  const stops = await tabbedThrough(popup);
  expect(stops.map(({ name }) => name)).toEqual([
    'Pause',
    'Settings',
    'Allow',
    'Your day',
    'Child and family',
    'Add 15 minutes',
    'Add 30 minutes',
    'Add 45 minutes',
    'Add 60 minutes',
    'Add 90 minutes',
    'Another number of minutes',
    'Undo',
    'Keep in view, beside the page',
    'Show another tip',
    'Helpful',
    'Not for me',
  ]);
  expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
  expect(stops).toHaveLength(await usable(popup));
});

test('Tab comes to everything in the panel beside the page, and a question is ticked and cleared by keyboard', async ({
  session,
}) => {
  await storeFullDay(session);
  const panel = await openPanelPage(session);
  const stops = await tabbedThrough(panel);
  expect(stops.map(({ name }) => name)).toEqual([
    'Pause',
    'Settings',
    'Show another tip',
    'Helpful',
    'Not for me',
    'Clear the ticks',
    'What is this for?',
    'What did the child say, feel or want?',
    'What has changed?',
    'Why: what led to it?',
    'Would the child recognise their story?',
    'Your day',
    'Child and family',
    'Add 15 minutes',
    'Add 30 minutes',
    'Add 45 minutes',
    'Add 60 minutes',
    'Add 90 minutes',
    'Undo',
  ]);
  expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
  expect(stops).toHaveLength(await usable(panel));

  const why = panel.getByLabel('Why: what led to it?');
  await tabTo(panel, 'Why: what led to it?');
  await panel.keyboard.press('Space');
  await expect(why).toBeChecked();
  await panel.keyboard.press('Shift+Tab');
  await expect.poll(nameOfFocus(panel)).toBe('What has changed?');
  await tabTo(panel, 'Clear the ticks');
  await panel.keyboard.press('Enter');
  await expect(why).not.toBeChecked();
  expect(await nameOfFocus(panel)()).toBe('Clear the ticks');
});

test('direct time is added, added in other minutes and taken back by keyboard, and the focus is never lost', async ({
  session,
}) => {
  await storeSettings(session, { systems: [harbour] });
  const popup = await openPopup(session);
  const { keyboard } = popup;
  await tabTo(popup, 'Child and family');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await nameOfFocus(popup)()).toBe('Phone');
  await tabTo(popup, 'Add 45 minutes');
  await keyboard.press('Enter');
  await expect(popup.getByText('Added: Phone, 45')).toBeVisible();
  expect(await nameOfFocus(popup)()).toBe('Add 45 minutes');

  await tabTo(popup, 'Another number of minutes');
  await keyboard.press('Space');
  await expect.poll(nameOfFocus(popup)).toBe('Minutes');
  await keyboard.press('Escape');
  await expect.poll(nameOfFocus(popup)).toBe('Another number of minutes');
  await keyboard.press('Enter');
  await keyboard.type('25');
  await keyboard.press('Enter');
  await expect(popup.getByText('Added: Phone, 25')).toBeVisible();
  await expect.poll(nameOfFocus(popup)).toBe('Another number of minutes');

  await tabTo(popup, 'Undo');
  await keyboard.press('Enter');
  await expect(popup.getByText('Taken back: Phone, 25')).toBeVisible();
  await expect.poll(nameOfFocus(popup)).toBe('Phone');
  const { entries } = await session.rows();
  expect(entries.map(({ minutes, deletedAt }) => [minutes, deletedAt === undefined])).toEqual(
    expect.arrayContaining([
      [45, true],
      [25, false],
    ]),
  );
});

test('the menu to pause opens, closes and chooses by keyboard, and gives the focus back', async ({
  session,
}) => {
  await storeSettings(session, { systems: [harbour] });
  const popup = await openPopup(session);
  const { keyboard } = popup;
  const menu = popup.getByRole('group', { name: 'Pause counting for' });
  await tabTo(popup, 'Pause');
  await keyboard.press('Enter');
  await expect.poll(nameOfFocus(popup)).toBe('15 minutes');
  await keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  expect(await nameOfFocus(popup)()).toBe('Pause');
  await keyboard.press('Space');
  await expect(menu).toBeVisible();
  await tabTo(popup, 'Settings');
  await expect(menu, 'it closes behind a focus that goes on').toHaveCount(0);
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await tabTo(popup, '1 hour');
  await keyboard.press('Enter');
  await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);
  await expect.poll(nameOfFocus(popup)).toBe('Resume');
  await keyboard.press('Enter');
  await expect(popup.getByTestId('status')).toHaveText('Nothing counted yet today');
  await expect.poll(nameOfFocus(popup)).toBe('Pause');
});

test('a tip is answered and changed by keyboard', async ({ session }) => {
  const popup = await openPopup(session);
  const tip = popup.locator('.tip-text');
  const first = await tip.innerText();
  await tabTo(popup, 'Not for me');
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('button', { name: 'Not for me', pressed: true })).toBeFocused();
  await tabTo(popup, 'Show another tip');
  await popup.keyboard.press('Enter');
  await expect(tip).not.toHaveText(first);
  expect(await nameOfFocus(popup)()).toBe('Show another tip');
});

test('all of the settings are reached and changed by keyboard', async ({ session }) => {
  await storeSettings(session, { systems: [harbour, elsewhere] });
  const options = await session.openExtensionPage('options.html');
  await options.getByText('Access missing').waitFor();
  await options.getByText('Every row, as it is kept').waitFor();
  const stops = await tabbedThrough(options);
  expect(stops.map(({ name }) => name)).toEqual([
    'Set up in three steps',
    'Change Harbour',
    'Remove Harbour',
    `Allow ${elsewhere.name}`,
    `Change ${elsewhere.name}`,
    `Remove ${elsewhere.name}`,
    'Address',
    'Name',
    'Count this system',
    'Would a page be counted?',
    'Where Alongside cannot see',
    'Away allowance',
    'Count reading in a window beside the one you write in',
    'The day begins at',
    'I have set hours',
    'Child and family',
    'Child or young person alone',
    'Parent, carer or family',
    'Phone',
    'Video',
    'Messages with a young person',
    'Recording together with the family',
    'Show reminders',
    'Not until tomorrow',
    'A tip when you first open your case system in a day',
    'Show me how it looks: A tip when you first open your case system in a day',
    'When the browser no longer lets a case system be counted',
    'Also as a notification on the screen: When the browser no longer lets a case system be counted',
    'Show me how it looks: When the browser no longer lets a case system be counted',
    'When a page of a case system cannot be counted',
    'Also as a notification on the screen: When a page of a case system cannot be counted',
    'Show me how it looks: When a page of a case system cannot be counted',
    'A question at the end of the day',
    'Show me how it looks: A question at the end of the day',
    'A tip after a long stretch, at its next pause',
    'Show me how it looks: A tip after a long stretch, at its next pause',
    'Why did I see this?',
    'Details of each day',
    'Totals and what you added',
    'A pack of tips is added on the page of tips',
    'Choose a file…',
    'Name of the team',
    'Words',
    'Download the file',
    'Every row, as it is kept',
    'Forget everything when the browser closes',
    'First day',
    'Last day',
    'Delete these days…',
    'A case system',
    'Delete its records…',
    'Delete everything…',
  ]);
  expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
  expect(stops).toHaveLength(await usable(options));

  const { keyboard } = options;
  await tabTo(options, `Remove ${elsewhere.name}`);
  await keyboard.press('Enter');
  await expect.poll(nameOfFocus(options)).toBe('Keep it');
  await keyboard.press('Enter');
  await expect
    .poll(nameOfFocus(options), 'keeping it loses no focus')
    .toBe(`Remove ${elsewhere.name}`);
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await expect(options.getByText(/is no longer counted/)).toBeVisible();
  expect(await nameOfFocus(options)()).toBe('Case systems');

  await tabTo(options, 'Away allowance');
  await keyboard.press('ArrowDown');
  await tabTo(options, 'Video');
  await keyboard.press('Space');
  await tabTo(options, 'A tip after a long stretch, at its next pause');
  await keyboard.press('Space');
  await options.getByLabel('How long a stretch').waitFor();
  await keyboard.press('Tab');
  expect(await nameOfFocus(options)()).toBe('How long a stretch');
  await keyboard.press('ArrowDown');
  await expect
    .poll(() => storedSettings(session))
    .toMatchObject({
      awayAllowanceSeconds: 360,
      countedKinds: ['visitFamily', 'childAlone', 'parentCarer', 'phone'],
      systems: [harbour, { id: 'elsewhere', archived: true }],
      reminders: { kinds: { longStretch: true }, longStretchMinutes: 60 },
    });
});

test('a button that has done its work and goes does not take the focus with it', async ({
  session,
}) => {
  await storeSettings(session, { systems: [elsewhere] });
  const { origin, host } = new URL(session.address('harbour'));
  const hash = encodeURIComponent(origin);
  const options = await session.openExtensionPage(`options.html#${hash}`);
  const add = `Add ${host}, the page you came from`;
  await options.getByRole('button', { name: add }).waitFor();
  await tabTo(options, add);
  await options.keyboard.press('Enter');
  await expect(options.getByText('is counted from now on.')).toBeVisible();
  await expect.poll(nameOfFocus(options)).toBe('Case systems');
});
