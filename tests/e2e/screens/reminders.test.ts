import { seed } from '../support/seed.ts';
import { elsewhere, harbour, storedSettings } from './support/ownSettings.ts';
import { openPopup } from './support/popupPage.ts';
import {
  beginDay,
  clockOf,
  dot,
  expectNoSecond,
  lengthenFront,
  messages,
  nudges,
  passAlarm,
  press,
  pressMessage,
} from './support/reminders.ts';
import { expect, test } from './support/sharedTest.ts';
import { MINUTE_MS, span } from './support/writtenWeek.ts';

test.use({ variant: 'notifying' });

test('the first opening of a case system in a day brings one tip, to the popup and as a dot', async ({
  session,
}) => {
  await beginDay(session);
  await session.signIn();
  await expect
    .poll(() => nudges(session), { timeout: 30_000 })
    .toMatchObject([{ rule: 'firstOfDay' }]);
  await expect.poll(() => dot(session)).toBe('•');
  expect(await messages(session), 'never as a message').toEqual([]);
  await expectNoSecond(session);
  const popup = await openPopup(session);
  await expect(popup.getByRole('region', { name: 'A tip for today' })).toContainText('Try now:');
  await expect.poll(() => dot(session), 'seen').toBe('');
  await expect.poll(() => session.inWorker('chrome.action.getTitle({})')).toBe('Alongside');
});

test('a long stretch brings a tip and a breath at its pause, to the popup', async ({ session }) => {
  const end = Date.now() - 2 * MINUTE_MS;
  await beginDay(session, { reminders: { kinds: { longStretch: true, firstOfDay: false } } });
  await seed(session, { spans: [span(end, -55, 55)] });
  await passAlarm(session);
  await expect.poll(() => nudges(session)).toMatchObject([{ rule: 'longStretch' }]);
  await expectNoSecond(session);
  const popup = await openPopup(session);
  const card = popup.getByRole('region', { name: 'A moment to breathe' });
  await expect(card).toContainText('That was a long stretch.');
  await card.getByRole('button', { name: 'No more of these' }).click();
  await expect(popup.getByText('Turned off. You can turn it on again in settings.')).toBeVisible();
  await expect(card).toHaveCount(0);
  await expect(popup.locator('main')).toBeFocused();
  expect((await storedSettings(session)).reminders?.kinds).toMatchObject({ longStretch: false });
});

test.describe('the question at the end of a day', () => {
  const asked = () => ({
    kinds: { endOfDay: true },
    asNotification: { endOfDay: true },
    endOfDayAt: clockOf(Date.now()),
  });

  test('is asked once as a notification on the screen, whose button adds what it says, once', async ({
    session,
  }) => {
    await beginDay(session, { reminders: asked() });
    await expect.poll(() => messages(session)).toHaveLength(1);
    await expectNoSecond(session);
    const [id = ''] = await messages(session);
    expect(id).toMatch(/^endOfDay:[\d-]+\|visitFamily-60\|phone-15$/);
    await press(session, id, 1);
    await press(session, id, 1);
    const added = async () => (await session.rows()).entries;
    await expect.poll(added).toMatchObject([{ kind: 'phone', minutes: 15 }]);
    await expect.poll(() => messages(session)).toEqual([expect.stringMatching(/^added\|/)]);
    const [confirmation = ''] = await messages(session);
    await press(session, confirmation, 0);
    await expect.poll(added).toMatchObject([{ deletedAt: expect.any(Number) }]);
    await press(session, id, 1);
    await expect.poll(() => messages(session)).toEqual([]);
    expect(await added(), 'what was taken back does not come again').toHaveLength(1);
    expect(await added()).toMatchObject([{ deletedAt: expect.any(Number) }]);
  });

  test('is asked in the popup too, and put off until tomorrow with all others', async ({
    session,
  }) => {
    await beginDay(session, { reminders: asked() });
    await expect.poll(() => messages(session)).toHaveLength(1);
    const popup = await openPopup(session);
    const log = popup.getByRole('region', { name: 'Anything to add for today?' });
    await expect(log.getByRole('button', { name: 'Child and family, 1 h' })).toBeVisible();
    await log.getByRole('button', { name: 'Not until tomorrow' }).click();
    await expect(popup.getByText('No reminders until tomorrow.')).toBeVisible();
    await expect.poll(() => messages(session), 'the message goes with it').toEqual([]);
    await expect(popup.getByRole('region', { name: 'Add direct time' })).toBeVisible();
    const { snoozedUntil = 0 } = (await storedSettings(session)).reminders ?? {};
    expect(snoozedUntil).toBeGreaterThan(Date.now() + 20 * 60 * MINUTE_MS);
  });
});

test('a system whose access is lost is named, with the way to mend it', async ({ session }) => {
  const reminders = { asNotification: { accessLost: true } };
  await beginDay(session, { systems: [harbour, elsewhere], reminders });
  expect(await messages(session), 'one that was never allowed is not lost').toEqual([]);
  const allowed = JSON.stringify({ allowedHosts: { [elsewhere.matches[0] ?? '']: null } });
  await session.inWorker(`chrome.storage.local.set(${allowed})`);
  await passAlarm(session);
  await expect.poll(() => messages(session)).toHaveLength(1);
  await expectNoSecond(session);
  const [id = ''] = await messages(session);
  expect(id).toMatch(/^accessLost:elsewhere:\d+$/);
  const opened = session.context.waitForEvent('page');
  await press(session, id, 0);
  const settings = await opened;
  await expect(settings.getByRole('heading', { name: 'Case systems', exact: true })).toBeFocused();
  await expect(settings.getByRole('button', { name: `Allow ${elsewhere.name}` })).toBeVisible();
  await expect.poll(() => messages(session)).toEqual([]);
});

test('a page of a case system that cannot be counted is told of, with what can be done', async ({
  session,
}) => {
  await beginDay(session, { reminders: { asNotification: { unmeasurable: true } } });
  // A port on which nothing listens: the page is the browser's own, and no script runs on it.
  await session.page.goto('http://documents.localhost:9/').catch(() => undefined);
  const tab = `chrome.tabs.query({ active: true }).then(([tab]) => tab.status + ' ' + tab.url)`;
  await expect.poll(() => session.inWorker(tab)).toBe('complete http://documents.localhost:9/');
  await lengthenFront(session, 90_000);
  await passAlarm(session);
  await expect.poll(() => messages(session)).toHaveLength(1);
  const [id = ''] = await messages(session);
  expect(id).toMatch(/^unmeasurable:harbour:/);
  await expectNoSecond(session);
  const opened = session.context.waitForEvent('page');
  await pressMessage(session, id);
  const settings = await opened;
  await expect(settings.getByText('Where Alongside cannot see')).toBeFocused();
  await lengthenFront(session, 0);
});

test.describe('where the browser allows no messages', () => {
  test.use({ variant: 'allowed' });

  test('reminders that were to come as one wait in the popup, and the settings say so', async ({
    session,
  }) => {
    expect(await session.inWorker('chrome.notifications === undefined')).toBe(true);
    await beginDay(session, {
      reminders: {
        kinds: { endOfDay: true },
        asNotification: { endOfDay: true },
        endOfDayAt: clockOf(Date.now()),
      },
    });
    await expect.poll(() => nudges(session)).toMatchObject([{ rule: 'endOfDay' }]);
    await expect.poll(() => dot(session)).toBe('•');
    const popup = await openPopup(session);
    await popup.getByRole('button', { name: 'Phone, 15 m' }).click();
    await expect(popup.getByText(/^Added: Phone/)).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Phone, 15 m' })).toHaveCount(0);
    const options = await session.openExtensionPage('options.html');
    const section = options.getByRole('region', { name: 'Reminders' });
    await expect(section).toContainText('The browser does not allow notifications from Alongside');
    await section.getByText('Why did I see this?').click();
    await expect(section).toContainText('It was the hour that you set for it.');
  });
});
