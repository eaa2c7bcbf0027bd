import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** All that pages have told of their loads by now; one in front tells the rest when it is covered. */
async function waitsTold(session: Session) {
  await session.context.newPage();
  await sleep(500);
  const { waits } = await session.rows();
  return waits.toSorted((one, other) => one.start - other.start);
}

/**
 * Runs a function of the test in the only tab's page, through the extension: a page that the test
 * is attached to makes no other page ready beforehand.
 */
function inPage<Result>(session: Session, run: (given: string) => Result, given = '') {
  return session.inWorker<Result>(`(async () => {
    const [tab] = await chrome.tabs.query({});
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      world: 'MAIN',
      func: ${String(run)},
      args: [${JSON.stringify(given)}],
    });
    return answer.result;
  })()`);
}

/** Lets go of the browser, and has it make a page ready before that is asked for. */
async function makeReady(session: Session, path: string): Promise<void> {
  await session.browser.close();
  await inPage(
    session,
    (path) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      const prerender = [{ source: 'list', urls: [path], eagerness: 'immediate' }];
      rules.textContent = JSON.stringify({ prerender });
      document.head.append(rules);
    },
    path,
  );
}

const goTo = (session: Session, path: string) =>
  inPage(session, (path) => void setTimeout(() => location.assign(path), 0), path);

/** When the page was asked for after it had been made ready, ms since the epoch; 0 if it was not. */
const activatedAt = (session: Session) =>
  inPage(session, () => {
    const [entry] = performance.getEntriesByType('navigation');
    const activated = (entry as { activationStart?: number } | undefined)?.activationStart ?? 0;
    return activated === 0 ? 0 : performance.timeOrigin + activated;
  });

test('a slow answer is the server’s part of the wait', async ({ session }) => {
  await session.signIn();
  const asked = Date.now();
  await session.page.goto(session.address('harbour', '/care/report?seconds=4'));
  await sleep(1_500);
  const wait = (await waitsTold(session)).at(-1);
  if (wait === undefined) throw new Error('The load was not told of.');
  expect(Math.abs(wait.start - asked)).toBeLessThan(500);
  expect(wait.responseStart - wait.start).toBeGreaterThan(3_900);
  expect(wait.end - wait.responseStart).toBeLessThan(1_500);
});

test(
  'a page that was loaded before it was asked for is no wait',
  { tag: '@long' },
  async ({ session }) => {
    await session.signIn();
    await sleep(1_500);
    const path = '/care/report?seconds=3';
    await makeReady(session, path);
    await sleep(5_000);
    const asked = Date.now();
    await goTo(session, path);
    await sleep(2_000);
    expect(await activatedAt(session)).toBeGreaterThan(0);
    const left = Date.now();
    await goTo(session, '/care/worklist');
    await sleep(1_500);
    const { waits, spans } = await session.rows();
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
  await makeReady(session, path);
  await sleep(3_000);
  await goTo(session, path);
  await sleep(2_500);
  const activated = await activatedAt(session);
  expect(activated).toBeGreaterThan(0);
  await goTo(session, '/care/worklist');
  await sleep(1_500);
  const { waits } = await session.rows();
  const wait = waits.find(({ start }) => Math.abs(start - activated) < 100);
  if (wait === undefined) throw new Error('The load was not told of.');
  expect(wait.responseStart).toBe(wait.start);
  expect(wait.end).toBeGreaterThan(wait.start);
  expect(wait.end - wait.start).toBeLessThan(2_500);
});

for (const [how, isCached] of [
  ['from the back-forward cache is no wait', true],
  ['to a page that must be loaded again is a wait', false],
] as const) {
  test(`going back ${how}`, async ({ session }) => {
    const { page } = session;
    await session.signIn();
    await page.goto(session.address('harbour', '/care/worklist'));
    // A page that wants to hear of its own end is not kept.
    if (!isCached) await page.evaluate(() => addEventListener('unload', () => undefined));
    await sleep(1_500);
    await page.goto(session.address('harbour', '/finance/'));
    await sleep(1_500);
    // A page that comes back from the cache says nothing more to whoever was attached to it.
    await session.browser.close();
    const asked = Date.now();
    await inPage(session, () => void setTimeout(() => history.back(), 0));
    await sleep(2_000);
    const [path, type] = await inPage(session, () => {
      const [entry] = performance.getEntriesByType('navigation');
      return [location.pathname, (entry as PerformanceNavigationTiming | undefined)?.type];
    });
    expect(path).toBe('/care/worklist');
    expect(type === 'back_forward').toBe(!isCached);
    const left = Date.now();
    await goTo(session, '/finance/');
    await sleep(1_500);
    const { waits } = await session.rows();
    const loads = waits.filter(({ start }) => start > asked - 100 && start < left - 100);
    expect(loads).toHaveLength(isCached ? 0 : 1);
  });
}
