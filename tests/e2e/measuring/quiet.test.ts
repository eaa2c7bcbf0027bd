import { setTimeout as sleep } from 'node:timers/promises';
import { middleOf } from '../support/clock.ts';
import { leave } from '../support/leaving.ts';
import type { Display } from '../support/display.ts';
import { signInAtHand, untilLocked, untilPresent } from '../support/input.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** Keys typed where the keyboard is, one every four seconds, for so long. */
async function typeFor(display: Display, seconds: number): Promise<void> {
  for (let typed = 0; typed < seconds; typed += 4) {
    display.xdotool('key', 'a');
    await sleep(Math.min(4, seconds - typed) * 1000);
  }
}

const reasons = async (session: Session) =>
  (await session.rows()).absences.map(({ reason }) => reason);

test(
  'a quiet stretch counts up to the allowance, and a longer allowance counts it afterwards',
  {
    tag: '@long',
  },
  async ({ headedSession: session, display }) => {
    const { stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    const since = performance.now();
    await sleep(11_000);
    display.touchMouse();
    stopwatch.stop();
    const quietSince = performance.now();
    await sleep(22_000);
    const quietSeconds = (performance.now() - quietSince) / 1000;
    display.touchMouse();
    stopwatch.start();
    await sleep(3_000);
    await leave(session);
    await session.untilTold();
    await untilPresent(session);
    const rows = await session.rows();
    expect(performance.now() - since).toBeGreaterThan(35_000);
    expectWithin(recordedSeconds(rows), stopwatch.seconds, { part: 'at 15 s', allowed: 2 });
    const atMore = recordedSeconds(rows, { allowanceSeconds: 30 });
    expectWithin(atMore, stopwatch.seconds + quietSeconds, { part: 'the same rows at 30 s' });
    expect(rows.absences.map(({ reason }) => reason)).toEqual(['away']);
  },
);

test('a screen locked for three seconds is away for three seconds', async ({
  headedSession: session,
  display,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await signInAtHand(session, display));
  await sleep(4_000);
  const lockedAt = await middleOf(() => display.lockScreen());
  stopwatch.stop(lockedAt);
  // A browser that is held up sees no lock that is over by then.
  await untilLocked(session);
  // It looks at the screen once a second: after whole seconds it is as late for the end.
  const lockedSeconds = Math.max(3, Math.ceil((performance.now() - lockedAt) / 1000));
  await sleep(lockedSeconds * 1000 - (performance.now() - lockedAt));
  stopwatch.start(await middleOf(() => display.unlockScreen()));
  display.touchMouse();
  await untilPresent(session);
  await sleep(4_000);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  expect(await reasons(session)).toEqual(['locked']);
});

test(
  'typing in a frame inside the page is presence, and is counted',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.prepend(frame);
    }, session.address('intranet'));
    const frame = page.frameLocator('iframe');
    await frame.locator('body').evaluate((body) => {
      body.innerHTML = '<textarea></textarea>';
    });
    await frame.locator('textarea').click();
    await typeFor(display, 20);
    expect(await frame.locator('textarea').inputValue()).toBe('aaaaa');
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
    expect(await reasons(session)).toEqual([]);
  },
);

test(
  'typing in another program is presence, though its time is not counted',
  { tag: '@long' },
  async ({ headedSession: session, display }) => {
    const { stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await sleep(2_000);
    const [browser = ''] = display.windows('chromium').slice(-1);
    display.spawn('xterm', '-geometry', '60x20+700+500');
    const [terminal = ''] = display.xdotool('search', '--sync', '--class', 'xterm').split('\n');
    stopwatch.stop(display.activate(terminal));
    await typeFor(display, 20);
    stopwatch.start(display.activate(browser));
    await sleep(2_000);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
    expect(await reasons(session)).toEqual([]);
  },
);

test(
  'a worker killed while the person is away is woken, and the stretch ends where it began',
  {
    tag: '@long',
  },
  async ({ headedSession: session, display }) => {
    const { stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await sleep(4_000);
    display.touchMouse();
    stopwatch.stop();
    await sleep(13_000);
    await session.killWorker();
    await sleep(8_000);
    await session.killWorker();
    await sleep(1_000);
    display.touchMouse();
    stopwatch.start();
    await sleep(4_000);
    await leave(session);
    await session.untilTold();
    await untilPresent(session);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds, { allowed: 2 });
    expect(await reasons(session)).toEqual(['away']);
  },
);

test(
  'a browser killed while the person is away invents nothing when it is started again',
  {
    tag: '@long',
  },
  async ({ headedSession: session, display }) => {
    const { stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await sleep(4_000);
    display.touchMouse();
    stopwatch.stop();
    await sleep(21_000);
    await session.killBrowser();
    await sleep(5_000);
    display.touchMouse();
    await session.startBrowser();
    stopwatch.start(await signInAtHand(session, display));
    await sleep(5_000);
    await leave(session);
    await session.untilTold();
    await untilPresent(session);
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds, { allowed: 2 });
    expect(rows.absences.filter(({ end }) => end === null)).toEqual([]);
  },
);

test(
  'a computer that sleeps with a case page in front is not counted, with real quiet',
  {
    tag: '@long',
  },
  async ({ headedSession: session, display }) => {
    const { stopwatch } = session;
    stopwatch.start(await signInAtHand(session, display));
    await sleep(5_000);
    stopwatch.stop();
    await session.sleepComputer(45_000);
    display.touchMouse();
    stopwatch.start();
    await sleep(6_000);
    await leave(session);
    await session.untilTold();
    await untilPresent(session);
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds, { allowed: 2 });
  },
);
