import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** Has the worker count the messages that reach it from now on. */
async function countMessages(session: Session): Promise<() => Promise<number>> {
  await session.inWorker(
    'self.messages = 0; chrome.runtime.onMessage.addListener(() => { self.messages += 1; }); 0',
  );
  return () => session.inWorker<number>('self.messages');
}

/** Gives a look at how many seconds of script the page has run. */
async function countScript(session: Session, page: Page): Promise<() => Promise<number>> {
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
}

test('while nothing changes a page in front sends one message in ten seconds', async ({
  session,
}) => {
  await session.page.goto(session.address('documents'));
  await sleep(1_000);
  const messages = await countMessages(session);
  await sleep(30_500);
  expect(await messages()).toBeGreaterThanOrEqual(3);
  expect(await messages()).toBeLessThanOrEqual(4);
});

test('a change of tab is one message, and a hidden page sends none and runs nothing', async ({
  session,
}) => {
  const { page } = session;
  await page.goto(session.address('documents'));
  const other = await session.context.newPage();
  await page.bringToFront();
  await sleep(1_500);
  const messages = await countMessages(session);
  const scriptSeconds = await countScript(session, page);
  const inFrontFrom = await scriptSeconds();
  await sleep(2_500);
  expect(await scriptSeconds(), 'in front it samples').toBeGreaterThan(inFrontFrom);
  await other.bringToFront();
  await sleep(1_500);
  expect(await messages()).toBe(1);
  const hiddenFrom = await scriptSeconds();
  await sleep(12_000);
  expect(await messages()).toBe(1);
  expect(await scriptSeconds()).toBe(hiddenFrom);
});

test('a page whose address belongs to no system is told so once and stays silent', async ({
  session,
}) => {
  await session.signIn();
  const messages = await countMessages(session);
  await session.page.goto(session.address('harbour', '/sign-in'));
  await sleep(13_000);
  // The last word of the page before, and one question from this one.
  expect(await messages()).toBeLessThanOrEqual(2);
});
