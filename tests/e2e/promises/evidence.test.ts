import { readFileSync } from 'node:fs';
import { british } from '../../../utils/language/british.ts';
import { tips } from '../../../utils/tips/library.ts';
import { judging } from '../screens/support/judging.ts';
import { redPixelsIn } from '../screens/support/redness.ts';
import { expect, test } from '../screens/support/sharedTest.ts';
import { textsIn } from '../screens/support/stored.ts';

// That no state of any screen shows red or judges is tried where each is looked at: `looks.test.ts`.

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
