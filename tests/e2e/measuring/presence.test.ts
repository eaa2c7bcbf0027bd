import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { inputAt, signInAtHand, untilPresent } from '../support/input.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** The quiet time and the away allowance of the build under test. */
const ALLOWANCE_SECONDS = 15;

test(
  'time with another program in front is not counted',
  { tag: '@long' },
  async ({ headedSession, display }) => {
    const { stopwatch } = headedSession;
    stopwatch.start(await signInAtHand(headedSession, display));
    await sleep(5_000);
    display.spawn('xterm', '-geometry', '60x20+700+500');
    const [terminal = ''] = display.xdotool('search', '--sync', '--class', 'xterm').split('\n');
    display.xdotool('windowactivate', '--sync', terminal);
    stopwatch.stop();
    display.touchMouse();
    await sleep(6_000);
    const [browser = ''] = display
      .xdotool('search', '--onlyvisible', '--class', 'chromium')
      .split('\n')
      .slice(-1);
    display.xdotool('windowactivate', '--sync', browser);
    stopwatch.start();
    await sleep(4_000);
    display.xdotool('windowactivate', '--sync', terminal);
    stopwatch.stop();
    await sleep(1_500);
    expectWithin(recordedSeconds(await headedSession.rows()), stopwatch.seconds);
  },
);

test('a stretch without input longer than the allowance is not counted, from its first second', async ({
  headedSession,
  display,
}) => {
  const { stopwatch } = headedSession;
  stopwatch.start(await signInAtHand(headedSession, display));
  await sleep(4_000);
  stopwatch.stop(await inputAt(display));
  await sleep((ALLOWANCE_SECONDS + 9) * 1000);
  stopwatch.start(await inputAt(display));
  await sleep(3_000);
  await leave(headedSession);
  await headedSession.untilTold();
  await untilPresent(headedSession);
  const rows = await headedSession.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds, { allowed: 2 });
  expect(rows.absences.map(({ reason }) => reason)).toEqual(['away']);
});

test(
  'a screen locked while the person is active is away from the lock on',
  { tag: '@long' },
  async ({ headedSession, display }) => {
    const { stopwatch } = headedSession;
    stopwatch.start(await signInAtHand(headedSession, display));
    await sleep(6_000);
    display.lockScreen();
    stopwatch.stop();
    await sleep(8_000);
    display.unlockScreen();
    display.touchMouse();
    stopwatch.start();
    await sleep(4_000);
    await leave(headedSession);
    await headedSession.untilTold();
    await untilPresent(headedSession);
    const rows = await headedSession.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds);
    expect(rows.absences.map(({ reason }) => reason)).toEqual(['locked']);
  },
);

test(
  'a screen locked after a quiet stretch is away from the last input on',
  { tag: '@long' },
  async ({ headedSession, display }) => {
    const { stopwatch } = headedSession;
    stopwatch.start(await signInAtHand(headedSession, display));
    await sleep(4_000);
    stopwatch.stop(await inputAt(display));
    await sleep((ALLOWANCE_SECONDS + 4) * 1000);
    display.lockScreen();
    await sleep(6_000);
    display.unlockScreen();
    display.touchMouse();
    stopwatch.start();
    await sleep(3_000);
    await leave(headedSession);
    await headedSession.untilTold();
    await untilPresent(headedSession);
    const rows = await headedSession.rows();
    expectWithin(recordedSeconds(rows, { allowanceSeconds: 3600 }), stopwatch.seconds, {
      allowed: 2,
    });
    const locked = rows.absences.find(({ reason }) => reason === 'locked');
    const away = rows.absences.find(({ reason }) => reason === 'away');
    expect(locked?.start).toBe(away?.start);
  },
);
