import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

async function setWindow(session: Session, page: Page, windowState: 'minimized' | 'normal') {
  const ofPage = await session.context.newCDPSession(page);
  const { windowId } = await ofPage.send('Browser.getWindowForTarget');
  await ofPage.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}

test('a minimised window is not counted', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(4_300);
  await setWindow(session, page, 'minimized');
  stopwatch.stop();
  await sleep(5_000);
  await setWindow(session, page, 'normal');
  await page.bringToFront();
  stopwatch.start();
  await sleep(3_600);
  await session.leave();
  await sleep(500);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('two windows side by side never count twice, and the one without focus is kept apart', async ({
  headedSession: session,
  display,
}) => {
  const { page, stopwatch } = session;
  display.touchMouse();
  stopwatch.start(await session.signIn());
  await sleep(3_000);
  const second = await session.newWindow(session.address('harbour', '/care/worklist'));
  await sleep(4_000);
  display.touchMouse();
  await page.bringToFront();
  await sleep(3_000);
  await session.newWindow(session.address('intranet'));
  stopwatch.stop();
  display.touchMouse();
  await sleep(11_000);
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  const besideMs = rows.spans
    .filter(({ attention }) => attention === 'beside')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  expect(besideMs, 'the windows lie beside the intranet').toBeGreaterThan(10_000);
  await second.close();
});

test('a letter in a pop-up window written by script is counted, also after document.open', async ({
  headedSession: session,
  display,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await page.getByTestId('worklist-row').first().getByRole('link').click();
  const opened = session.context.waitForEvent('page');
  await page.getByTestId('write-letter').click();
  const letter = await opened;
  display.touchMouse();
  await sleep(9_000);
  await letter.getByTestId('rewrite-letter').click();
  display.touchMouse();
  await sleep(5_000);
  await letter.bringToFront();
  await sleep(4_000);
  const other = await session.newWindow(session.address('intranet'));
  stopwatch.stop();
  await sleep(3_000);
  await other.bringToFront();
  await sleep(500);
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  expect(new Set(rows.spans.map(({ systemId }) => systemId))).toEqual(new Set(['harbour']));
});
