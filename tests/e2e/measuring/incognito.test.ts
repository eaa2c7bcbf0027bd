import { setTimeout as sleep } from 'node:timers/promises';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('a private window on the case system is never measured', async ({ session }) => {
  const { page } = session;
  await page.goto(session.address('intranet'));
  const opened = session.context.waitForEvent('page');
  const address = session.address('documents');
  await session.inWorker(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => 0)`,
  );
  const secret = await opened;
  await secret.waitForURL(address);
  const contextOf = async (of: typeof page) => {
    const devtools = await session.context.newCDPSession(of);
    return (await devtools.send('Target.getTargetInfo')).targetInfo.browserContextId;
  };
  expect(await contextOf(secret), 'it is private indeed').not.toBe(await contextOf(page));
  await secret.waitForFunction(() => document.hasFocus());
  await sleep(12_000);
  await secret.close();
  await sleep(500);
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), 0, { allowed: 0 });
  expect(rows.spans).toEqual([]);
  expect(rows.waits).toEqual([]);
});
