import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '../support/test.ts';
import { storedSettings } from './support/ownSettings.ts';

test.use({ sessionOptions: { build: 'everybody' } });

test('the menu of a page adds its site, and the page is measured from the yes on', async ({
  headedSession: session,
  display,
}) => {
  await session.signIn();
  display.click(500, 500, 3);
  await sleep(800);
  // Below it the menu has the source and the inspector only.
  await display.press('Up', 'Up', 'Up', 'Return');
  await sleep(1_200);
  const { host } = new URL(session.address('harbour'));
  expect((await storedSettings(session)).systems, 'stored before the browser asks').toMatchObject([
    { name: host, matches: [`http://${host}/*`] },
  ]);
  expect((await session.rows()).spans).toEqual([]);
  // The prompt opens with its no in focus.
  await display.press('Tab', 'Return');
  await expect.poll(async () => (await session.rows()).spans.length).toBe(1);
  const given = 'chrome.permissions.getAll().then(({ origins }) => origins)';
  expect(await session.inWorker(given)).toEqual(['http://harbour.localhost/*']);
});
