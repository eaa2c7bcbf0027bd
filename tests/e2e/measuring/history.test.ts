import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { eventually } from '../support/eventually.ts';
import { recordedSeconds } from '../support/rows.ts';
import { goTo, loadOf, makeReady } from '../support/unattended.ts';
import { ownMoment } from '../support/moments.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

const isIntranet = (url: URL) => url.hostname === 'intranet.localhost';
const isHarbour = (url: URL) => url.hostname === 'harbour.localhost';

test('a page that comes out of the back-forward cache counts from there on, back and forward', async ({
  session,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await noteComingAndGoing(page);
  await sleep(2_400);
  let leavingAt = performance.now();
  await page.getByTestId('intranet-link').first().click();
  await page.waitForURL(isIntranet);
  await page.goto(session.address('intranet', '/news'));
  for (let back = 1; back <= 2; back += 1) {
    await sleep(1_200);
    const comingAt = performance.now();
    await goInHistory(page, -2);
    // What comes out of the cache has no load event any more.
    await page.waitForURL(isHarbour, { waitUntil: 'commit' });
    const { hidden, restored } = await eventually(() => lastTime(page, back), 'a page restored');
    stopwatch.stop(ownMoment(hidden, leavingAt, comingAt));
    stopwatch.start(ownMoment(restored, comingAt));
    await sleep(3_300);
    if (back === 2) break;
    leavingAt = performance.now();
    await goInHistory(page, 2);
    await page.waitForURL(isIntranet, { waitUntil: 'commit' });
  }
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('a page that is prerendered counts from the moment it is shown', async ({ session }) => {
  const { page, stopwatch } = session;
  await session.signIn();
  await page.goto(session.address('harbour', '/elsewhere'));
  const path = '/care/worklist';
  let shownAt = 0;
  await session.unattended(async () => {
    await makeReady(session, path);
    await sleep(3_000);
    const askedAt = performance.now();
    await goTo(session, path);
    const { startedAt, activated } = await loadOf(session, path);
    if (activated === null) throw new Error('The page that was shown was not made ready before.');
    const waitedMs = activated - startedAt;
    expect(waitedMs, 'it was there for long before it was shown').toBeGreaterThan(2_500);
    stopwatch.start(ownMoment(activated, askedAt));
    shownAt = activated;
  });
  await sleep(1_500);
  // Playwright does not get hold of a page that was prerendered.
  await session.leave();
  await session.untilTold();
  const { spans, absences } = await session.rows();
  // The worklist was in front before too, until it was left for the page that showed it again.
  const since = spans.filter(({ start }) => start > shownAt - 1_000);
  expectWithin(recordedSeconds({ spans: since, absences }), stopwatch.seconds);
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
  await leave(session);
  await session.untilTold();
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
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

/** When a page that is kept went for the last time, and when it came back; ms since the epoch. */
interface LastTime {
  times: number;
  hidden: number;
  restored: number;
}

/** Has the page note when it goes into the back-forward cache, where it keeps its state, and out. */
async function noteComingAndGoing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const last: LastTime = { times: 0, hidden: 0, restored: 0 };
    Reflect.set(globalThis, 'lastTime', last);
    addEventListener('pagehide', () => {
      last.hidden = Date.now();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      last.restored = Date.now();
      last.times += 1;
    });
  });
}

/** What the page noted, once it has come out of the cache so many times; null until then. */
async function lastTime(page: Page, times: number): Promise<LastTime | null> {
  const last = await page.evaluate(
    () => Reflect.get(globalThis, 'lastTime') as LastTime | undefined,
  );
  return last?.times === times ? last : null;
}

/** Goes so many pages forward or back. */
async function goInHistory(page: Page, steps: number): Promise<void> {
  // Not at once: the answer would be lost with the page that gives it.
  await page.evaluate((steps) => void setTimeout(() => history.go(steps)), steps);
}
