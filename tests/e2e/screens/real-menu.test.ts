import { expect, test } from '../support/test.ts';
import { storedSettings } from './support/ownSettings.ts';
import { answerPrompt } from './support/prompt.ts';

test.use({ sessionOptions: { build: 'everybody' } });

test('the menu of a page adds its site, and the page is measured from the yes on', async ({
  headedSession: session,
  display,
}) => {
  await session.signIn();
  const windows = display.allWindows().length;
  display.click(500, 500, 3);
  await expect.poll(() => display.allWindows().length, 'the menu').toBe(windows + 1);
  // Below it the menu has the source and the inspector only.
  await display.press('Up', 'Up', 'Up', 'Return');
  const { host } = new URL(session.address('harbour'));
  await expect
    .poll(async () => (await storedSettings(session)).systems, 'stored before the browser asks')
    .toMatchObject([{ name: host, matches: [`http://${host}/*`] }]);
  expect((await session.rows()).spans).toEqual([]);
  await answerPrompt(display, session.page, 'yes');
  await expect.poll(async () => (await session.rows()).spans.length).toBeGreaterThan(0);
  const given = 'chrome.permissions.getAll().then(({ origins }) => origins)';
  expect(await session.inWorker(given)).toEqual(['http://harbour.localhost/*']);
});
