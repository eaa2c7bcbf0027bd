import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { signInAtHand } from '../support/input.ts';
import { whenFocusIs } from '../support/moments.ts';
import { besideSeconds, recordedSeconds } from '../support/rows.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** What in the browser has the keyboard, the keys that give it that, and those that end it. */
interface Taker {
  what: string;
  take: readonly string[];
  giveBack: readonly string[];
  tag?: '@long';
}

const takers: readonly Taker[] = [
  { what: 'the address bar', take: ['ctrl+l'], giveBack: ['Escape', 'Escape'], tag: '@long' },
  { what: 'the extension’s own popup', take: ['alt+shift+l'], giveBack: ['Escape'] },
  { what: 'developer tools beside the page', take: ['F12'], giveBack: ['F12'], tag: '@long' },
  { what: 'the print preview', take: ['ctrl+p'], giveBack: ['Escape'], tag: '@long' },
  { what: 'the find bar', take: ['ctrl+f'], giveBack: ['Escape'], tag: '@long' },
  { what: 'the search for tabs', take: ['ctrl+shift+a'], giveBack: ['Escape'], tag: '@long' },
];

for (const { what, take, giveBack, tag } of takers) {
  test(
    `time in ${what} is not counted but kept as beside`,
    { tag: tag ?? [] },
    async ({ headedSession: session, display }) => {
      const { page, stopwatch } = session;
      const beside = new Stopwatch();
      stopwatch.start(await signInAtHand(session, display));
      await sleep(2_600);
      const takenAt = await whenFocusIs(false, page, () => display.press(...take));
      stopwatch.stop(takenAt);
      beside.start(takenAt);
      await sleep(4_000);
      const givenBackAt = await whenFocusIs(true, page, () => display.press(...giveBack));
      beside.stop(givenBackAt);
      stopwatch.start(givenBackAt);
      await sleep(2_300);
      await leave(session);
      await session.untilTold();
      const rows = await session.rows();
      expectWithin(recordedSeconds(rows), stopwatch.seconds);
      expectWithin(besideSeconds(rows), beside.seconds, { part: 'beside' });
    },
  );
}

test.describe('in a window of their own', () => {
  const devtools = { preferences: { currentDockState: '"undocked"' } };
  test.use({ sessionOptions: { preferences: { devtools } } });

  test(
    'time in developer tools is not counted but kept as beside',
    { tag: '@long' },
    async ({ headedSession: session, display }) => {
      const { page, stopwatch } = session;
      const beside = new Stopwatch();
      stopwatch.start(await signInAtHand(session, display));
      await sleep(2_600);
      const takenAt = await whenFocusIs(false, page, () => display.press('F12'));
      stopwatch.stop(takenAt);
      beside.start(takenAt);
      await sleep(4_000);
      const windows = display.xdotool('search', '--onlyvisible', '--name', 'DevTools').split('\n');
      expect(windows, 'they have a window').toHaveLength(1);
      display.touchMouse();
      const givenBackAt = await whenFocusIs(true, page, () => page.bringToFront());
      beside.stop(givenBackAt);
      stopwatch.start(givenBackAt);
      await sleep(2_300);
      await leave(session);
      await session.untilTold();
      const rows = await session.rows();
      expectWithin(recordedSeconds(rows), stopwatch.seconds);
      expectWithin(besideSeconds(rows), beside.seconds, { part: 'beside' });
    },
  );
});

/** What a person does with the page in front, by real keys, and what ends it. */
interface Doing {
  what: string;
  begin: readonly string[];
  end: readonly string[];
  tag?: '@long';
}

const doings: readonly Doing[] = [
  { what: 'a menu of the page open', begin: ['shift+F10'], end: ['Escape'], tag: '@long' },
  { what: 'a menu of the browser open', begin: ['alt+f'], end: ['Escape'], tag: '@long' },
  { what: 'the browser on the whole screen', begin: ['F11'], end: ['F11'], tag: '@long' },
  { what: 'the page zoomed', begin: ['ctrl+plus', 'ctrl+plus'], end: ['ctrl+0'], tag: '@long' },
];

for (const { what, begin, end, tag } of doings) {
  test(
    `time with ${what} goes on being counted`,
    { tag: tag ?? [] },
    async ({ headedSession: session, display }) => {
      session.stopwatch.start(await signInAtHand(session, display));
      await sleep(2_000);
      await display.press(...begin);
      await sleep(3_300);
      await display.press(...end);
      await sleep(2_000);
      await leave(session);
      await session.untilTold();
      const rows = await session.rows();
      expectWithin(recordedSeconds(rows), session.stopwatch.seconds);
      expect(rows.spans.filter(({ attention }) => attention === 'beside')).toEqual([]);
    },
  );
}

test(
  'time with an open list of choices goes on being counted',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await page.locator('select').focus();
    await display.press('alt+Down');
    await sleep(4_000);
    await display.press('Down', 'Return');
    await expect(page.locator('select')).toHaveJSProperty('selectedIndex', 1);
    await sleep(2_000);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test(
  'a page that fills the screen by itself is counted',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await page.evaluate(() => {
      document.addEventListener('keydown', () => document.documentElement.requestFullscreen(), {
        once: true,
      });
    });
    await display.press('a');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await sleep(4_000);
    await display.press('Escape');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await sleep(2_000);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);
