import type { Page } from '@playwright/test';
import { POPUP_SIZE } from '../support/look.ts';
import { openDashboard } from './support/dashboardPage.ts';
import { tabTo } from './support/focus.ts';
import { openPopup } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { everythingStored } from './support/stored.ts';
import { badPack, openPack, openTips, policyPack, storeManyTips } from './support/tipsPage.ts';

test.use({ variant: 'allowed' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const current = (page: Page) => page.locator('.page-nav [aria-current=page]');
const tipsShown = (page: Page) => page.locator('.library-tip');

test('the dashboard’s pages are gone to by keyboard, and back, and a day’s old address still is one', async ({
  session,
}) => {
  const page = await openDashboard(session);
  await expect(current(page)).toHaveText('Your day');
  await tabTo(page, 'Tips');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tips for better recording');
  await expect(heading(page)).toBeFocused();
  await expect(current(page)).toHaveText('Tips');
  await expect(page).toHaveTitle('Tips – Alongside');

  await tabTo(page, 'Resources');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Other resources');
  await expect(page).toHaveTitle('Resources – Alongside');
  await page.goBack();
  await expect(heading(page)).toHaveText('Tips for better recording');
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await expect(heading(page)).toHaveText('Tips for better recording');
  await page.goBack();
  await expect(page.getByLabel('Date')).toBeVisible();
  await page.goForward();
  await expect(current(page)).toHaveText('Tips');
  await page.evaluate(() => (location.hash = '#2026-11-23'));
  await expect(heading(page)).toHaveText('Monday 23 November');
  await expect(current(page)).toHaveText('Your day');
});

test('what is searched for is found as it is typed, no service of the browser is given it, and nothing of it is kept', async ({
  session,
}) => {
  const page = await openTips(session);
  const field = page.getByLabel('Search the tips');
  await field.pressSequentially('Ruth Lantern');
  await expect(page.getByText('No tip has all of these words.')).toBeVisible();
  const ofTab = await page.evaluate(() => [
    { ...sessionStorage },
    history.state,
    document.title,
    location.href,
  ]);
  const kept = JSON.stringify([ofTab, await everythingStored(session)]);
  expect(kept).not.toMatch(/Ruth|Lantern/i);
  await field.fill('e-mail');
  await expect(tipsShown(page)).toHaveCount(1);
  expect(await field.evaluate((element) => element.outerHTML)).toContain(
    'autocomplete="off" spellcheck="false" writingsuggestions="false"',
  );
  expect(new URL(page.url()).hash).toBe('#tips');
  await page.reload();
  await expect(field).toHaveValue('');
  await expect(tipsShown(page)).toHaveCount(15);
});

test('an answer given in the library holds, puts a tip found helpful first, and can be changed', async ({
  session,
}) => {
  const page = await openTips(session);
  const card = page.locator('.library-tip', { hasText: 'Write to share' });
  await card.getByRole('button', { name: 'Helpful' }).click();
  await expect(card.getByRole('button', { name: 'Helpful', pressed: true })).toBeFocused();
  await page.reload();
  const helpful = page.locator('.library-helpful .library-tip');
  await expect(helpful).toHaveCount(1);
  await expect(helpful).toContainText('Write to share');
  await helpful.getByRole('button', { name: 'Not for me' }).click();
  await expect(helpful.getByRole('button', { name: 'Not for me', pressed: true })).toBeFocused();
  await page.reload();
  await expect(card.getByRole('button', { name: 'Not for me', pressed: true })).toBeVisible();
  await expect(helpful).toHaveCount(0);
});

test('a pack is looked at, added, shown with its credits on the page and in the popup, and removed', async ({
  session,
}) => {
  const page = await openTips(session);
  // Only what the pack has is left for the popup.
  const ownTips = { ...policyPack, tips: policyPack.tips.map((tip) => ({ ...tip, theme: 'New' })) };
  await openPack(page, ownTips);
  await expect(page.getByText('It adds 2 tips:')).toBeVisible();
  await expect(tipsShown(page)).toHaveCount(15);
  await page.getByRole('button', { name: 'Add this pack' }).click();
  await expect(page.getByText('The pack “Recording policy” is added.')).toBeVisible();
  await expect(tipsShown(page)).toHaveCount(17);
  await expect(page.getByText('Their words first')).toHaveCount(0);

  const popup = await openPopup(session);
  const credit = popup.locator('.tip cite');
  for (let turn = 0; turn < 17; turn += 1) {
    if ((await credit.innerText()) === 'North locality, recording policy, 2026') break;
    const text = await popup.locator('.tip-text').innerText();
    await popup.getByRole('button', { name: 'Show another tip' }).click();
    await expect(popup.locator('.tip-text')).not.toHaveText(text);
  }
  await expect(credit).toHaveText('North locality, recording policy, 2026');
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(POPUP_SIZE.height);
  await popup.close();

  await page.getByRole('button', { name: 'Remove the pack “Recording policy”' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText('The pack “Recording policy” is removed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tip packs' })).toBeFocused();
  await expect(tipsShown(page)).toHaveCount(15);
  expect(await session.inWorker('chrome.storage.local.get("tipPacks")')).toEqual({});
});

test('a pack that cannot be used names the line of each slip, and nothing of it is kept or run', async ({
  session,
}) => {
  const page = await openTips(session);
  await openPack(page, badPack);
  const problems = page.locator('.team-preview li');
  await expect(problems).toHaveText([
    'Line 8: tips[0].text: must be plain text, without HTML',
    'Line 11: tips[0].link: must be an address that begins with https://',
    'Line 13: tips[1].credit: is missing',
    'Line 16: tips[1].title: must be plain text, without HTML',
    'Line 25: tips[2].text: must be at most 400 characters long',
  ]);
  const [one] = policyPack.tips;
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: `t${index}` }));
  for (const [tips, sentence] of [
    [many.slice(0, 2_000), 'Line 3: tips: must be at most 100 in number'],
    [many, 'the file: is far too long to be a tip pack'],
    [[one, one], 'Line 14: tips[1].id: “north-1” is the id of another tip too'],
  ] as const) {
    await openPack(page, { version: 1, tips });
    await expect(problems).toHaveText([sentence]);
  }
  expect(await session.inWorker('chrome.storage.local.get("tipPacks")')).toEqual({});
});

test('on paper there are all tips with their credits, light and whole, and nothing to press', async ({
  session,
}) => {
  await storeManyTips(session);
  const page = await openTips(session);
  const devtools = await page.context().newCDPSession(page);
  const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
  await devtools.send('Emulation.setEmulatedMedia', { media: 'print', features });
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(page.locator('nav, input, a').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.library-tip cite').locator('visible=true')).toHaveCount(18);
  await expect(page.getByText('Set by North locality').first()).toBeVisible();
  await expect(page.getByText('not affiliated with or endorsed by BASW')).toBeVisible();
  await expect(heading(page)).toHaveCSS('color', 'rgb(28, 36, 48)');
});
