import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { signInAtHand } from '../support/input.ts';
import { whenFocusIs } from '../support/moments.ts';
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
  const turnToPage = async (work: () => Promise<unknown>) => {
    const at = await whenFocusIs(true, page, work);
    beside.stop(at);
    stopwatch.start(at);
  };
  const turnToPanel = async (work: () => Promise<unknown>) => {
    const at = await whenFocusIs(false, page, work);
    stopwatch.stop(at);
    beside.start(at);
  };
  const panelHasFocus = () => panel.evaluate<boolean>('document.hasFocus()');
  stopwatch.start(await signInAtHand(session, display));
  await sleep(2_000);
  await turnToPanel(() => display.press('alt+shift+k'));
  await expect.poll(() => panel.isOpen()).toBe(true);
  await expect.poll(panelHasFocus, 'the panel has the keyboard').toBe(true);
  await sleep(3_500);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');

  await turnToPage(async () => display.click(...EMPTY_PART_OF_PAGE));
  await sleep(3_500);
  expect(await panel.isOpen(), 'it stays beside the page').toBe(true);
  await expect.poll(panelHasFocus).toBe(false);

  await turnToPanel(async () => display.click(...EMPTY_PART_OF_PANEL));
  await sleep(1_500);
  await turnToPage(() => display.press('F6'));
  await sleep(2_000);
  await leave(session);
  await session.untilTold();
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  expectWithin(besideSeconds(rows), beside.seconds, { part: 'beside' });
});

/** In pixels of the screen, where there is nothing to press. */
const EMPTY_PART_OF_PAGE = [40, 740] as const;
const EMPTY_PART_OF_PANEL = [850, 197] as const;
