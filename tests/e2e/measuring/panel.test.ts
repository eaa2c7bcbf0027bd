import { setTimeout as sleep } from 'node:timers/promises';
import { besideSeconds, recordedSeconds } from '../support/rows.ts';
import { SidePanel } from '../support/sidePanel.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('measuring goes on with the extension’s own panel beside the page, and time in the panel is kept as beside', async ({
  headedSession: session,
  display,
}) => {
  const { page, stopwatch } = session;
  const panel = new SidePanel(session);
  const beside = new Stopwatch();
  const untilFocusIs = (wanted: boolean) =>
    page.waitForFunction((wanted) => document.hasFocus() === wanted, wanted, { polling: 20 });
  display.touchMouse();
  stopwatch.start(await session.signIn());
  display.touchMouse();
  await sleep(2_000);
  await display.press('alt+shift+k');
  await untilFocusIs(false);
  stopwatch.stop();
  beside.start();
  await expect.poll(() => panel.isOpen()).toBe(true);
  await sleep(3_500);
  expect(await panel.evaluate('document.hasFocus()'), 'the panel has the keyboard').toBe(true);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');

  display.click(...EMPTY_PART_OF_PAGE);
  await untilFocusIs(true);
  beside.stop();
  stopwatch.start();
  await sleep(3_500);
  expect(await panel.isOpen(), 'it stays beside the page').toBe(true);
  expect(await panel.evaluate('document.hasFocus()')).toBe(false);

  display.click(...EMPTY_PART_OF_PANEL);
  await untilFocusIs(false);
  stopwatch.stop();
  beside.start();
  await sleep(1_500);
  await display.press('F6');
  await untilFocusIs(true);
  beside.stop();
  stopwatch.start();
  await sleep(2_000);
  await session.leave();
  await sleep(800);
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  expectWithin(besideSeconds(rows), beside.seconds, { part: 'beside' });
});

/** In pixels of the screen, where there is nothing to press. */
const EMPTY_PART_OF_PAGE = [40, 740] as const;
const EMPTY_PART_OF_PANEL = [850, 197] as const;
