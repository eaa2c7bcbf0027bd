import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('a page in front is measured to the second', async ({ session }) => {
  session.stopwatch.start(await session.signIn());
  await sleep(23_400);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), session.stopwatch.seconds);
});
