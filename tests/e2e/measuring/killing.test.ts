import { setTimeout as sleep } from 'node:timers/promises';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('killing the worker twice loses nothing', async ({ session }) => {
  const { stopwatch } = session;
  await session.signIn();
  stopwatch.start();
  for (let kill = 0; kill < 2; kill += 1) {
    await sleep(7_000);
    await session.killWorker();
  }
  await sleep(6_000);
  await session.killWorker();
  await session.context.newPage();
  stopwatch.stop();
  await sleep(1_000);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('killing the browser loses ten seconds at most and invents none', async ({ session }) => {
  const { stopwatch } = session;
  await session.signIn();
  stopwatch.start();
  await sleep(17_500);
  await session.killBrowser();
  stopwatch.stop();
  await sleep(5_000);
  await session.startBrowser();
  const recorded = recordedSeconds(await session.rows());
  expect(recorded).toBeLessThanOrEqual(stopwatch.seconds + 0.2);
  expect(recorded).toBeGreaterThanOrEqual(stopwatch.seconds - 10.2);
});
