import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { eventually } from '../support/eventually.ts';
import { whenAddressIs } from '../support/moments.ts';
import { recordedSeconds } from '../support/rows.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('nothing is lost over full and client-side navigation', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  for (let round = 0; round < 4; round += 1) {
    await page.getByTestId('worklist-row').first().getByRole('link').click();
    await sleep(700);
    await page.getByTestId('open-assessment').click();
    await page.getByTestId('assessment-frame').waitFor();
    await sleep(900);
    await page.getByTestId('worklist-link').first().click();
    await page.getByTestId('worklist-row').first().waitFor();
    await sleep(800);
  }
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('two systems on one host are measured apart, through either kind of navigation', async ({
  session,
}) => {
  const { page } = session;
  const care = new Stopwatch();
  const finance = new Stopwatch();
  care.start(await session.signIn());
  for (const link of ['finance-in-place', 'finance-link', 'finance-in-place'] as const) {
    await sleep(2_600);
    const leftAt = await whenAddressIs('**/finance/**', page, () =>
      page.getByTestId(link).first().click(),
    );
    care.stop(leftAt);
    finance.start(leftAt);
    await sleep(2_300);
    const back = link === 'finance-link' ? 'care-link' : 'care-in-place';
    const backAt = await whenAddressIs('**/care/**', page, () =>
      page.getByTestId(back).first().click(),
    );
    finance.stop(backAt);
    care.start(backAt);
  }
  await sleep(1_500);
  await leave(session, { stopwatch: care });
  await session.untilTold();
  const rows = await session.rows();
  const careSeconds = recordedSeconds(rows, { systemId: 'harbour' });
  const financeSeconds = recordedSeconds(rows, { systemId: 'harbour-finance' });
  expectWithin(careSeconds, care.seconds, { part: 'care' });
  expectWithin(financeSeconds, finance.seconds, { part: 'finance' });
  // A switch lies in both to the millisecond.
  expect(recordedSeconds(rows), 'never both').toBeCloseTo(careSeconds + financeSeconds, 1);
});

test(
  'a page that is left for another site keeps its time to the last second',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    await session.signIn();
    for (let visit = 0; visit < 3; visit += 1) {
      await page.goto(session.address('harbour', '/care/worklist'), { waitUntil: 'commit' });
      stopwatch.start();
      await sleep(3_400);
      const intranet = (url: URL) => url.hostname === 'intranet.localhost';
      const left = page.waitForURL(intranet, { waitUntil: 'commit' });
      await page.getByTestId('intranet-link').first().click({ noWaitAfter: true });
      await left;
      stopwatch.stop();
      await sleep(700);
    }
    await page.goto(session.address('harbour', '/care/worklist'), { waitUntil: 'commit' });
    stopwatch.start();
    await sleep(3_400);
    await page.evaluate(() => history.pushState(null, '', '/elsewhere'));
    stopwatch.stop();
    await sleep(2_500);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test('the sign-in page outside the system’s path is not counted', async ({ session }) => {
  await session.page.goto(session.address('harbour', '/sign-in'));
  await sleep(4_000);
  session.stopwatch.start(await session.signIn());
  await sleep(3_000);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), session.stopwatch.seconds);
});

test('a slow report counts while it is waited for, and its load is kept as a wait', async ({
  session,
}) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(1_000);
  await page.goto(session.address('harbour', '/care/report?seconds=6'));
  const loadMs = await eventually(() => page.evaluate(loadHereMs), 'the report, all loaded');
  await sleep(2_500);
  await leave(session);
  await session.untilTold();
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  const longest = Math.max(...rows.waits.map(({ start, end }) => end - start));
  expect(longest).toBeGreaterThan(5_900);
  expect(Math.abs(longest - loadMs), 'as the browser itself has it').toBeLessThan(100);
});

test('typing in a frame from a second host is time in the case system', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await page.getByTestId('worklist-row').first().getByRole('link').click();
  await page.getByTestId('open-assessment').click();
  const frame = page.frameLocator('[data-testid="assessment-frame"]');
  const field = frame.getByRole('textbox').first();
  await field.click();
  for (let word = 0; word < 12; word += 1) {
    await page.keyboard.type('a short reflective sentence ');
    await sleep(500);
  }
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

/** Run in the page: how long its load took by the browser's own word, null while it is under way. */
function loadHereMs(): number | null {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd || null : null;
}
