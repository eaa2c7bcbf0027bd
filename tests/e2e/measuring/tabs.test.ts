import { setTimeout as sleep } from 'node:timers/promises';
import { comeBack, leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('time in another tab is not counted, and time after coming back is', async ({ session }) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(5_200);
  await leave(session);
  await sleep(6_000);
  await comeBack(session);
  await sleep(4_700);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('fifteen quick toggles between tabs add up to the truth', async ({ session }) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  for (let toggle = 0; toggle < 15; toggle += 1) {
    await sleep(280 + toggle * 40);
    await leave(session);
    await sleep(150);
    await comeBack(session);
  }
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'ten tabs of the case system, turned over thirty times, count as one',
  { tag: '@long' },
  async ({ session }) => {
    const { stopwatch } = session;
    stopwatch.start(await session.signIn());
    const pages = [session.page];
    for (let tab = 1; tab < 10; tab += 1) {
      pages.push(await session.openBehind(session.address('harbour', '/care/worklist')));
    }
    for (let turn = 1; turn <= 30; turn += 1) {
      await session.comeBack(stopwatch, pages[(turn * 3) % pages.length]);
      await sleep(130 + turn * 10);
    }
    await session.leave();
    await session.untilTold();
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds);
    expect(rows.spans.length, 'a span a turn').toBeGreaterThanOrEqual(30);
  },
);

test('the intranet is never looked at, in front as long as one likes', async ({ session }) => {
  await session.page.goto(session.address('intranet'));
  await sleep(12_000);
  await session.page.goto(session.address('intranet', '/news'));
  await sleep(2_000);
  const rows = await session.rows();
  const { spans, waits } = rows;
  expectWithin(recordedSeconds(rows), 0, { allowed: 0 });
  expect(spans).toEqual([]);
  expect(waits).toEqual([]);
});
