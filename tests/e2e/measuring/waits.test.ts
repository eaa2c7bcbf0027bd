import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** What the page's script has told by now: a message goes out at least every ten seconds. */
async function waitsToldBy(session: Session) {
  await session.context.newPage();
  await sleep(500);
  const { waits } = await session.rows();
  return waits.toSorted((one, other) => one.start - other.start);
}

/** Has the browser make pages ready before they are asked for. */
async function prerender(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({
      prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }],
    });
    document.head.append(rules);
  }, path);
}

const wasPrerendered = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry !== undefined && 'activationStart' in entry && Number(entry.activationStart) > 0;
  });

test('a slow answer is the server’s part of the wait', async ({ session }) => {
  await session.signIn();
  const asked = Date.now();
  await session.page.goto(session.address('harbour', '/care/report?seconds=4'));
  await sleep(1_500);
  const wait = (await waitsToldBy(session)).at(-1);
  expect(wait).toBeDefined();
  if (wait === undefined) return;
  expect(Math.abs(wait.start - asked)).toBeLessThan(400);
  expect(wait.responseStart - wait.start).toBeGreaterThan(3_900);
  expect(wait.end - wait.responseStart).toBeLessThan(1_000);
});

test('a page that was made ready before it was asked for is no wait', async ({ session }) => {
  const { page } = session;
  await session.signIn();
  await sleep(1_500);
  const path = '/care/report?seconds=3';
  await prerender(page, path);
  await sleep(5_000);
  const before = (await session.rows()).waits.length;
  await page.evaluate((path) => location.assign(path), path);
  await page.waitForURL(`**${path}`);
  await sleep(2_000);
  expect(await wasPrerendered(page)).toBe(true);
  expect(await waitsToldBy(session)).toHaveLength(before);
});

test('a page asked for while it is made ready is waited for from then on', async ({ session }) => {
  const { page } = session;
  await session.signIn();
  await sleep(1_500);
  // What holds the load up comes after the first byte.
  const path = '/care/worklist?prerendered';
  await page.context().route('**/slow.png', async (route) => {
    await sleep(4_000);
    await route.abort();
  });
  await prerender(page, path);
});

test('going back is a wait only where the page is loaded again', async ({ session }) => {
  const { page } = session;
  await session.signIn();
  await page.goto(session.address('harbour', '/care/worklist'));
  await sleep(1_500);
  await page.goto(session.address('harbour', '/finance/'));
  await sleep(1_500);
  const before = (await session.rows()).waits.length;
  await page.goBack();
  await sleep(1_500);
  const wasRestored = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming && entry.type !== 'back_forward';
  });
  expect(wasRestored).toBe(true);
  expect(await waitsToldBy(session)).toHaveLength(before);
});
