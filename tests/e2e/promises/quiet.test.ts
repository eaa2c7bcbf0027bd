import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { SHORTEST_BESIDE_MS } from '../../../utils/detection/limits.ts';
import type { PageSpan } from '../../../utils/detection/sample.ts';
import { eventually } from '../support/eventually.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** What reached the worker: which document sent it, and the stretches that it tells of. */
interface Message {
  documentId: string;
  spans: PageSpan[];
}

/** Has the worker note the messages that reach it from now on; gives a look at them. */
async function noteMessages(session: Session): Promise<() => Promise<Message[]>> {
  await session.inWorker(`(() => {
    self.messages = [];
    chrome.runtime.onMessage.addListener(({ spans = [] }, { documentId }) => {
      self.messages.push({ documentId, spans });
    });
  })()`);
  return () => session.inWorker<Message[]>('self.messages');
}

/** What each message tells that none before it did: what was not answered yet is sent again. */
function newsOf(messages: readonly Message[]): PageSpan[][] {
  const told = new Set<string>();
  return messages.map(({ spans }) => {
    const news = spans.filter(({ id, end }) => !told.has(`${id} ${end}`));
    for (const { id, end } of news) told.add(`${id} ${end}`);
    return news;
  });
}

/** Turns to a page of a system, and waits until its word that it is in front is kept. */
async function turnTo(session: Session, page: Page): Promise<void> {
  // At first the keyboard is the browser's own.
  await page.bringToFront();
  await eventually(async () => {
    const { spans } = await session.rows();
    return spans.some(({ attention }) => attention === 'focused');
  }, 'the first word of a page in front');
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
  await turnTo(session, session.page);
  const messages = await noteMessages(session);
  // By the page's own clock: a message takes its time on a busy computer, and so does a timer.
  const gapsMs = async () => {
    const ends = (await messages()).map(({ spans }) => Math.max(...spans.map(({ end }) => end)));
    return ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
  };
  await expect
    .poll(async () => (await gapsMs()).length, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(3);
  expect(Math.min(...(await gapsMs())), 'no more often').toBeGreaterThanOrEqual(9_000);
  expect(Math.min(...(await gapsMs())), 'and no more seldom').toBeLessThanOrEqual(10_500);
});

test('a change of tab is one message, and a hidden page sends none and runs nothing', async ({
  session,
}) => {
  const { page } = session;
  await page.goto(session.address('documents'));
  await session.openElsewhere();
  await turnTo(session, page);
  const scriptSeconds = await countScript(session, page);
  const inFrontFrom = await scriptSeconds();
  await expect.poll(scriptSeconds, 'in front it samples').toBeGreaterThan(inFrontFrom);
  // Right after a message that comes every ten seconds none but that of the change is due.
  const messages = await noteMessages(session);
  const count = async () => (await messages()).length;
  await expect.poll(count).toBeGreaterThan(0);
  const before = await count();
  await session.leave();
  await session.untilTold();
  await untilStill(scriptSeconds);

  const [lastWord, ...others] = newsOf(await messages()).slice(before);
  expect(lastWord).toMatchObject([{ attention: 'focused' }]);
  // Where the focus went well before the sight, the page was beside for a moment, and says so too.
  const beside = { attention: 'beside' };
  expect(others).toMatchObject(others.length === 0 ? [] : [[beside]]);
  for (const { start, end } of others.flat()) {
    expect(end - start).toBeGreaterThanOrEqual(SHORTEST_BESIDE_MS);
  }
  const hiddenFrom = await scriptSeconds();
  await sleep(12_000);
  expect(await count()).toBe(before + 1 + others.length);
  expect(await scriptSeconds()).toBe(hiddenFrom);
});

/**
 * Waits until a page that is hidden runs no more, since the answer to its last word has come. Not for
 * long: one that goes on sampling is let run once a minute only when it was hidden for a minute.
 */
async function untilStill(scriptSeconds: () => Promise<number>): Promise<void> {
  const isStill = async () => {
    const before = await scriptSeconds();
    // Longer than it is from one sample to the next.
    await sleep(1_500);
    return (await scriptSeconds()) === before;
  };
  await expect.poll(isStill, { timeout: 20_000 }).toBe(true);
}

test('a page whose address belongs to no system is told so once and stays silent', async ({
  session,
}) => {
  const messages = await noteMessages(session);
  await session.signIn();
  await turnTo(session, session.page);
  const before = new Set((await messages()).map(({ documentId }) => documentId));
  await session.page.goto(session.address('harbour', '/sign-in'));
  const ofThisPage = async () =>
    (await messages()).filter(({ documentId }) => !before.has(documentId));
  await eventually(async () => (await ofThisPage()).length > 0, 'the question of this page');
  await sleep(13_000);
  expect(await ofThisPage()).toHaveLength(1);
});
