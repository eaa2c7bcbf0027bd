import { setTimeout as sleep } from 'node:timers/promises';
import type { Span } from '../../../utils/totals/facts.ts';
import { eventually } from '../support/eventually.ts';
import { goBack, goTo, loadOf, makeReady } from '../support/unattended.ts';
import { SAME_MOMENT_MS } from '../support/clock.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** The extension rounds each of a page's moments, and its clocks are read one after the other. */
const SAME_LOAD_MS = 100;

/** The wait that began at a moment (ms since the epoch), once it is in the records. */
function waitFrom(session: Session, startedAt: number) {
  return eventually(async () => {
    const { waits } = await session.rows();
    return waits.find(({ start }) => Math.abs(start - startedAt) < SAME_LOAD_MS);
  }, 'the load that was waited for');
}

/** All rows, once what the page measured that was left at a moment is in them. */
function rowsAfter(session: Session, leavingAt: number) {
  return eventually(async () => {
    const rows = await session.rows();
    const isLast = ({ start, end }: Span) => start < leavingAt && end >= leavingAt - SAME_MOMENT_MS;
    return rows.spans.some(isLast) && rows;
  }, 'the last word of the page that was left');
}

test('a slow answer is the server’s part of the wait', async ({ session }) => {
  await session.signIn();
  const asked = Date.now();
  const path = '/care/report?seconds=4';
  await session.page.goto(session.address('harbour', path));
  const { startedAt, answeredAt, loadedAt } = await loadOf(session, path);
  expect(startedAt).toBeGreaterThan(asked - SAME_MOMENT_MS);
  // A page in front tells of its load when it is covered.
  await session.leave();
  const wait = await waitFrom(session, startedAt);
  expect(wait.responseStart - wait.start).toBeGreaterThan(3_900);
  expect(Math.abs(wait.responseStart - answeredAt)).toBeLessThan(SAME_LOAD_MS);
  expect(Math.abs(wait.end - loadedAt)).toBeLessThan(SAME_LOAD_MS);
});

test(
  'a page that was loaded before it was asked for is no wait',
  { tag: '@long' },
  async ({ session }) => {
    await session.signIn();
    await sleep(1_500);
    const path = '/care/report?seconds=3';
    await session.browser.close();
    await makeReady(session, path);
    await sleep(3_000);
    const asked = Date.now();
    await goTo(session, path);
    const { activated, loadedAt } = await loadOf(session, path);
    expect(activated, 'it was all loaded by then').toBeGreaterThan(loadedAt);
    await sleep(2_000);
    const left = Date.now();
    await goTo(session, '/care/worklist');
    const { waits, spans } = await rowsAfter(session, left);
    expect(waits.filter(({ start, end }) => end >= asked - 4_000 && start < left)).toEqual([]);
    expect(spans.some(({ start, end }) => start >= asked && end - start > 1_000)).toBe(true);
  },
);

test('a page that is asked for before it is all loaded is waited for from then on', async ({
  session,
}) => {
  const { page } = session;
  await session.signIn();
  await page.getByTestId('worklist-row').first().getByRole('link').click();
  const path = await page.getByTestId('open-assessment').getAttribute('href');
  if (path === null) throw new Error('There is no assessment to open.');
  await sleep(1_500);
  // Its frame from another host is only loaded once it is asked for.
  await session.browser.close();
  await makeReady(session, path);
  await sleep(3_000);
  await goTo(session, path);
  const { activated, loadedAt } = await loadOf(session, path);
  if (activated === null) throw new Error('The page was not made ready before it was asked for.');
  await goTo(session, '/care/worklist');
  const wait = await waitFrom(session, activated);
  expect(wait.responseStart).toBe(wait.start);
  expect(wait.end).toBeGreaterThan(wait.start);
  expect(Math.abs(wait.end - loadedAt)).toBeLessThan(SAME_LOAD_MS);
});

for (const [how, isCached] of [
  ['from the back-forward cache is no wait', true],
  ['to a page that must be loaded again is a wait', false],
] as const) {
  test(`going back ${how}`, async ({ session }) => {
    const { page } = session;
    const path = '/care/worklist';
    await session.signIn();
    await page.goto(session.address('harbour', path));
    // A page that wants to hear of its own end is not kept.
    if (!isCached) await page.evaluate(() => addEventListener('unload', () => undefined));
    await sleep(1_500);
    await page.goto(session.address('harbour', '/finance/'));
    await sleep(1_500);
    // A page that comes back from the cache says nothing more to whoever was attached to it.
    await session.browser.close();
    const asked = Date.now();
    await goBack(session);
    const { type } = await loadOf(session, path);
    expect(type === 'back_forward').toBe(!isCached);
    await sleep(1_500);
    const left = Date.now();
    await goTo(session, '/finance/');
    const { waits } = await rowsAfter(session, left);
    const loads = waits.filter(({ start }) => start > asked - 100 && start < left - 100);
    expect(loads).toHaveLength(isCached ? 0 : 1);
  });
}
