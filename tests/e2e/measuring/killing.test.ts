import { setTimeout as sleep } from 'node:timers/promises';
import { comeBack, leave } from '../support/leaving.ts';
import { whenSightChanges } from '../support/moments.ts';
import { recordedSeconds } from '../support/rows.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
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
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('killing the worker while a page tells it what it measured loses nothing', async ({
  session,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  for (let kill = 0; kill < 10; kill += 1) {
    await sleep(600 + kill * 40);
    // Leaving sends what was measured: the worker dies before, during or after the writing of it.
    const leftAt = await whenSightChanges(page, () =>
      Promise.all([
        session.leave(new Stopwatch()),
        sleep(kill * 3).then(() => session.killWorker()),
      ]),
    );
    stopwatch.stop(leftAt);
    await sleep(250);
    await comeBack(session);
  }
  await sleep(1_500);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('killing the browser loses ten seconds at most and invents none', async ({ session }) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  const kept = async () => recordedSeconds(await session.rows());
  await expect.poll(kept, 'what is told once in ten seconds has arrived').toBeGreaterThan(9);
  // Nearer to the next time than to the last, and not so near that this comes before the kill.
  await sleep(6_000);
  await session.killBrowser();
  stopwatch.stop();
  await sleep(5_000);
  await session.startBrowser();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds, {
    allowed: { lostSeconds: 10.2, inventedSeconds: 0.2 },
  });
});
