import { setTimeout as sleep } from 'node:timers/promises';
import { recordedSeconds } from '../support/rows.ts';
import { test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('killing the worker twice loses nothing', { tag: '@long' }, async ({ session }) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  for (let kill = 0; kill < 2; kill += 1) {
    await sleep(7_000);
    await session.killWorker();
  }
  await sleep(6_000);
  await session.killWorker();
  await session.leave();
  await sleep(1_000);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('killing the worker while a page tells it what it measured loses nothing', async ({
  session,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  for (let kill = 0; kill < 10; kill += 1) {
    await sleep(600 + kill * 40);
    // Leaving sends what was measured: the worker dies before, during or after the writing of it.
    await Promise.all([session.leave(), sleep(kill * 3).then(() => session.killWorker())]);
    await sleep(250);
    await session.comeBack();
  }
  await sleep(1_500);
  await session.leave();
  await sleep(1_000);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('killing the browser loses ten seconds at most and invents none', async ({ session }) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(17_500);
  await session.killBrowser();
  stopwatch.stop();
  await sleep(5_000);
  await session.startBrowser();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds, {
    allowed: { lostSeconds: 10.2, inventedSeconds: 0.2 },
  });
});
