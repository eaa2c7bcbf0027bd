import { expect, test } from '../support/test.ts';
import { storedSettings } from './support/ownSettings.ts';
import { openPopup } from './support/popupPage.ts';
import { answerPrompt } from './support/prompt.ts';
import { beginDay, clockOf, dot, nudges } from './support/reminders.ts';
import { inVariant } from './support/inVariant.ts';

test.use(inVariant('allowed'));

test('the browser asks when a reminder is turned on that needs it; a no leaves it to the popup, a yes is heard at once, and what is taken back is noticed', async ({
  headedSession: session,
  display,
}) => {
  await beginDay(session, { reminders: { endOfDayAt: clockOf(Date.now()) } });
  const options = await session.openExtensionPage('options.html');
  const section = options.getByRole('region', { name: 'Reminders' });
  const reminders = async () => (await storedSettings(session)).reminders;
  await section.getByLabel('A question at the end of the day', { exact: true }).click();
  await answerPrompt(display, options, 'no');
  await expect(section).toContainText('The browser does not allow notifications from Alongside');
  expect(await reminders()).toMatchObject({
    kinds: { endOfDay: true },
    asNotification: { endOfDay: false },
  });
  await expect.poll(() => nudges(session)).toMatchObject([{ rule: 'endOfDay' }]);
  await expect.poll(() => dot(session)).toBe('•');

  await section
    .getByLabel('Also as a notification on the screen: A question at the end of the day')
    .click();
  await answerPrompt(display, options, 'yes');
  await expect(section).toContainText('It comes as a notification on the screen too.');
  await expect
    .poll(() => session.inWorker('chrome.notifications?.onButtonClicked.hasListeners()'))
    .toBe(true);

  await session.inWorker(`chrome.permissions.remove({ permissions: ['notifications'] })`);
  await expect(section).toContainText('The browser does not allow notifications from Alongside');
  expect(await reminders(), 'what was wanted stays').toMatchObject({
    asNotification: { endOfDay: true },
  });
  const popup = await openPopup(session);
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(popup.getByRole('region', { name: 'Add direct time' })).toBeVisible();
});
