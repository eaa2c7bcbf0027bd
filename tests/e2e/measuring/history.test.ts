import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';
import { evaluateIn, pageTargets } from '../support/worker.ts';

const isIntranet = (url: URL) => url.hostname === 'intranet.localhost';
const isHarbour = (url: URL) => url.hostname === 'harbour.localhost';

test('a page that comes out of the back-forward cache counts from there on, back and forward', async ({
  session,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await countRestorations(page);
  await sleep(2_400);
  await page.getByTestId('intranet-link').first().click();
  await page.waitForURL(isIntranet);
  stopwatch.stop();
  await page.goto(session.address('intranet', '/news'));
  await sleep(1_200);
  for (const steps of [-2, 2, -2]) {
    // Not at once: the answer would be lost with the page that gives it.
    await page.evaluate((steps) => void setTimeout(() => history.go(steps)), steps);
    const isThere = steps < 0 ? isHarbour : isIntranet;
    // What comes out of the cache has no load event any more.
    await page.waitForURL(isThere, { waitUntil: 'commit' });
    if (steps < 0) stopwatch.start();
    else stopwatch.stop();
    await sleep(steps < 0 ? 3_300 : 1_200);
  }
  await session.leave();
  await sleep(500);
  expect(await restorations(page)).toBe(2);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('a page that is prerendered counts from the moment it is shown', async ({ session }) => {
  const { page, stopwatch } = session;
  await session.signIn();
  await page.goto(session.address('harbour', '/elsewhere'));
  const before = recordedSeconds(await session.rows());
  await page.evaluate(prerenderThenGo, '/care/worklist');
  await session.unattended(async () => {
    await sleep(8_500);
  });
  // Not by Playwright, which does not get hold of a page that was prerendered.
  const worklist = session.address('harbour', '/care/worklist');
  const [shown] = await pageTargets(session.endpoint, worklist);
  if (shown === undefined) throw new Error('The prerendered page was not shown.');
  const { timeOrigin, waitedMs } = await evaluateIn<{ timeOrigin: number; waitedMs: number }>(
    shown,
    `({
      timeOrigin: performance.timeOrigin,
      waitedMs: performance.getEntriesByType('navigation')[0].activationStart,
    })`,
  );
  const shownAt = timeOrigin + waitedMs;
  stopwatch.start(performance.now() - (Date.now() - shownAt));
  await sleep(1_500);
  await session.leave();
  await sleep(500);
  expect(waitedMs, 'it was there for long before it was shown').toBeGreaterThan(2_500);
  expectWithin(recordedSeconds(await session.rows()) - before, stopwatch.seconds);
});

test('ten quick reloads lose nothing and invent nothing', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(1_500);
  for (let reload = 0; reload < 10; reload += 1) {
    // Asked of the page itself: the browser refuses a driver's while a page takes another's place.
    const reloaded = page.waitForEvent('framenavigated');
    await page.evaluate(() => void setTimeout(() => location.reload(), 0));
    await reloaded;
    await sleep(40 + reload * 30);
  }
  await page.waitForLoadState();
  await sleep(1_500);
  await session.leave();
  await sleep(500);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'a page that writes itself anew goes on being counted',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(1_300);
    for (const heading of ['Written once', 'Written twice']) {
      await page.evaluate((heading) => {
        document.open();
        document.write(`<title>Letter</title><h1>${heading}</h1>`);
        document.close();
      }, heading);
      await sleep(1_900);
      await session.leave();
      await sleep(1_600);
      await session.comeBack();
      await sleep(1_700);
    }
    await session.leave();
    await sleep(500);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

/** Has the page count how often it comes out of the back-forward cache, where it keeps its state. */
async function countRestorations(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['restorations'] = '0';
    addEventListener('pageshow', ({ persisted }) => {
      const { dataset } = document.documentElement;
      if (persisted) dataset['restorations'] = String(Number(dataset['restorations']) + 1);
    });
  });
}

function restorations(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['restorations']));
}

/** Run in the page: in a while, when no debugger is there, has a page prerendered, then goes to it. */
function prerenderThenGo(path: string): void {
  setTimeout(() => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({
      prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }],
    });
    document.head.append(rules);
  }, 1_500);
  setTimeout(() => {
    location.href = path;
  }, 6_000);
}
