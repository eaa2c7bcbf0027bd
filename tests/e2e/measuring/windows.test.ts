import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { eventually } from '../support/eventually.ts';
import { signInAtHand } from '../support/input.ts';
import { besideSeconds, recordedSeconds, type Rows } from '../support/rows.ts';
import { inFrontSince } from '../support/inFrontSince.ts';
import { whenFocusIs } from '../support/moments.ts';
import type { Session } from '../support/session.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

async function setWindow(session: Session, page: Page, windowState: 'minimized' | 'normal') {
  const ofPage = await session.context.newCDPSession(page);
  const { windowId } = await ofPage.send('Browser.getWindowForTarget');
  await ofPage.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}

/** Puts the window of a page on one half of the screen. */
async function placeWindow(session: Session, page: Page, side: 'left' | 'right'): Promise<void> {
  const ofPage = await session.context.newCDPSession(page);
  const { windowId } = await ofPage.send('Browser.getWindowForTarget');
  const left = side === 'left' ? 0 : 640;
  const bounds = { left, top: 0, width: 640, height: 980 };
  await ofPage.send('Browser.setWindowBounds', { windowId, bounds });
}

/** Turns the keyboard to a page's window; gives the middle of the call. */
async function takeKeyboard(page: Page): Promise<number> {
  const startedAt = performance.now();
  await page.bringToFront();
  return (startedAt + performance.now()) / 2;
}

/** What the rows say of the time since a moment, in ms since the epoch. */
function since(moment: number, { spans }: Rows): Pick<Rows, 'spans'> {
  const later = spans.filter(({ end }) => end > moment);
  return { spans: later.map((span) => ({ ...span, start: Math.max(moment, span.start) })) };
}

/** Waits until what a page in front measured up to a moment (ms since the epoch) is in the records. */
async function untilToldOf(session: Session, moment: number): Promise<void> {
  await eventually(async () => {
    const { spans } = await session.rows();
    return spans.some(({ attention, end }) => attention === 'focused' && end >= moment);
  }, 'the last word of the page that was left');
}

test('a minimised window is not counted', { tag: '@long' }, async ({ session }) => {
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
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('two windows side by side never count twice, and the one without focus is kept apart', async ({
  headedSession: session,
  display,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await signInAtHand(session, display));
  await sleep(3_000);
  const worklist = session.address('harbour', '/care/worklist');
  const coveredAt = await whenFocusIs(false, page, () => session.newWindow(worklist));
  stopwatch.stop(coveredAt);
  stopwatch.start(await inFrontSince(session.endpoint, worklist, coveredAt));
  await sleep(4_000);
  display.touchMouse();
  await page.bringToFront();
  await sleep(3_000);
  display.touchMouse();
  const intranet = session.address('intranet');
  const leavingAt = Date.now();
  stopwatch.stop(await whenFocusIs(false, page, () => session.newWindow(intranet)));
  display.touchMouse();
  // The windows lie beside the intranet, of which each tells once in ten seconds.
  const besideSince = async () => besideSeconds(since(leavingAt, await session.rows()));
  await expect.poll(besideSince, 'both have told of it').toBeGreaterThan(10);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'of two systems side by side each counts while it has the keyboard, and never both',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page } = session;
    const [care, finance] = [new Stopwatch(), new Stopwatch()];
    care.start(await signInAtHand(session, display));
    await placeWindow(session, page, 'left');
    await sleep(2_000);
    const second = await session.newWindow(session.address('harbour', '/finance/'));
    care.stop();
    finance.start();
    await placeWindow(session, second, 'right');
    for (const [from, to, shown] of [
      [finance, care, page],
      [care, finance, second],
      [finance, care, page],
    ] as const) {
      display.touchMouse();
      await sleep(2_600);
      const changedAt = await takeKeyboard(shown);
      from.stop(changedAt);
      to.start(changedAt);
    }
    await sleep(2_600);
    await session.newWindow(session.address('intranet'));
    care.stop();
    await sleep(1_500);
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows, { systemId: 'harbour' }), care.seconds, { part: 'care' });
    const inFinance = recordedSeconds(rows, { systemId: 'harbour-finance' });
    expectWithin(inFinance, finance.seconds, { part: 'finance' });
    expectWithin(recordedSeconds(rows), care.seconds + finance.seconds, { part: 'both' });
  },
);

test(
  'a window that another program covers in part is counted while it has the keyboard, one covered whole is not',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    const [browser = ''] = display.windows('chromium').slice(-1);
    display.spawn('xterm', '-geometry', '80x30+100+100');
    const [terminal = ''] = display.xdotool('search', '--sync', '--class', 'xterm').split('\n');
    stopwatch.stop(display.activate(terminal));
    await sleep(2_500);
    stopwatch.start(display.activate(browser));
    display.xdotool('windowraise', terminal);
    await sleep(3_500);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    display.xdotool(
      'windowsize',
      '--sync',
      terminal,
      '1270',
      '970',
      'windowmove',
      terminal,
      '0',
      '0',
    );
    stopwatch.stop();
    await sleep(3_500);
    expect(await page.evaluate(() => [document.visibilityState, document.hasFocus()])).toEqual([
      'hidden',
      true,
    ]);
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds);
    expect(besideSeconds(rows), 'while the terminal had the keyboard').toBeLessThan(4);
  },
);

test('a letter in a pop-up window written by script is counted, also after document.open', async ({
  headedSession: session,
  display,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await signInAtHand(session, display));
  await page.getByTestId('worklist-row').first().getByRole('link').click();
  const opened = page.waitForEvent('popup');
  await page.getByTestId('write-letter').click();
  const letter = await opened;
  // A click of the driver's own is no input to the screen.
  display.touchMouse();
  await sleep(5_000);
  display.touchMouse();
  await sleep(4_000);
  await letter.getByTestId('rewrite-letter').click();
  display.touchMouse();
  await sleep(5_000);
  display.touchMouse();
  await letter.bringToFront();
  await sleep(4_000);
  display.touchMouse();
  const intranet = session.address('intranet');
  const leavingAt = Date.now();
  stopwatch.stop(await whenFocusIs(false, letter, () => session.newWindow(intranet)));
  display.touchMouse();
  await sleep(3_000);
  await untilToldOf(session, leavingAt);
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  expect(new Set(rows.spans.map(({ systemId }) => systemId))).toEqual(new Set(['harbour']));
});
