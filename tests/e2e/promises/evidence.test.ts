import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { british } from '../../../utils/language/british.ts';
import { tips } from '../../../utils/tips/library.ts';
import { asPopup } from '../support/look.ts';
import { redPixelsIn } from '../screens/support/redness.ts';
import { expect, test } from '../screens/support/sharedTest.ts';
import { states } from '../screens/support/states.ts';
import { textsIn } from '../screens/support/stored.ts';

/** Praise, blame, ranking, and aims that nobody set. */
const judging =
  /\b(productiv|efficien|performance|scor(e|ing)|streak|rank|target|goal|aim for|achiev|progress towards|well done|congratulat|(good|great|nice) (job|work|day|week)|keep it up|should have|ought to|too (much|little|long|few)|fall(ing)? behind|behind schedule|poor|waste|below average|above average|better than|worse than)/i;

const size = {
  popup: { width: 376, height: 600 },
  sidepanel: { width: 376, height: 900 },
  options: { width: 900, height: 1500 },
  welcome: { width: 900, height: 1500 },
  dashboard: { width: 1100, height: 1800 },
};

/** All that is written on a page, for the eye and for the ear. */
const writtenOn = (page: Page) =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(
      (element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)).join(' '),
    );
    return `${document.title}\n${document.body.textContent}\n${said.join('\n')}`;
  });

test('no state of any screen shows red, in light or dark, nor a word of praise, blame or ranking', async ({
  sharedBrowsers,
}) => {
  test.slow(true, 'It goes through every state of every screen.');
  for (const state of states) {
    const session = await sharedBrowsers.with(state.variant);
    const page = await state.open(session);
    await expect(page.getByText(state.says).first()).toBeVisible();
    expect.soft(await writtenOn(page), state.name).not.toMatch(judging);
    for (const scheme of ['light', 'dark'] as const) {
      await asPopup(page, scheme);
      const red = await redPixelsIn(page, size[state.screen]);
      expect.soft(red, `red pixels in “${state.name}”, ${scheme}`).toBe(0);
    }
  }
});

test('what counts as red is red, and the product’s own amber is not', async ({
  sharedBrowsers,
}) => {
  const session = await sharedBrowsers.with('team');
  const { page } = session;
  const redIn = async (colour: string) => {
    await page.setContent(`<body style="margin:0;background:${colour}">`);
    return redPixelsIn(page, { width: 10, height: 10 });
  };
  for (const red of ['#c00', '#d32f2f', '#fdecea', '#5c1a1a', 'crimson', '#ff8a80']) {
    expect(await redIn(red), red).toBe(100);
  }
  for (const own of ['#b4500f', '#f2a76f', '#fbeee3', '#3a2718', '#44598c', '#faf9f6']) {
    expect(await redIn(own), own).toBe(0);
  }
});

test('no sentence that the extension has judges, and the popup sets no survey’s figure beside a person’s', () => {
  const messages = JSON.parse(
    readFileSync(new URL('../../../public/_locales/en_GB/messages.json', import.meta.url), 'utf8'),
  );
  const sentences = textsIn({ british, tips, messages });
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter(({ text }) => judging.test(text))).toEqual([]);
  const ofBalance = textsIn(british).filter(({ at }) => at.startsWith('.balance'));
  expect(ofBalance.filter(({ text }) => /\d|average|survey|BASW/i.test(text))).toEqual([]);
});
