import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test(
  'measuring goes on in open pages when the extension is reloaded, with ten seconds lost at most',
  { tag: '@long' },
  async ({ session }) => {
    const { stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(12_500);
    const before = recordedSeconds(await session.rows());
    await session.reloadExtension();
    await sleep(12_500);
    await leave(session);
    await session.untilTold();
    const after = recordedSeconds(await session.rows());
    expect(after).toBeGreaterThan(before + 11);
    expectWithin(after, stopwatch.seconds, {
      allowed: { lostSeconds: 10.2, inventedSeconds: 0.2 },
    });
  },
);
