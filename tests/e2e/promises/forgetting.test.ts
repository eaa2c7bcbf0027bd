import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '../support/installed.ts';
import type { Session } from '../support/session.ts';
import { expect } from '../support/test.ts';

// The tabs that were open come back by themselves.
test.use({ sessionOptions: { preferences: { session: { restore_on_startup: 1 } } } });

const setting = { version: 1, systems: [], forgetAtClose: true };

/** Some use: a case system in front, and direct time of the day. */
async function use(session: Session): Promise<void> {
  await session.signIn();
  await session.inWorker(`chrome.storage.local.set({ settings: ${JSON.stringify(setting)} })`);
  await sleep(12_000);
  const popup = await session.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
  await expect(popup.getByText('Added:')).toBeVisible();
  await popup.goto((await popup.evaluate(() => location.origin)) + '/dashboard.html');
  await expect(popup.getByText('30 m').first()).toBeVisible();
  const { spans, entries } = await session.rows();
  expect(spans.length).toBeGreaterThan(0);
  expect(entries).toHaveLength(1);
}

for (const { way, end } of [
  { way: 'closed', end: (session: Session) => session.closeBrowser() },
  { way: 'killed', end: (session: Session) => session.killBrowser() },
]) {
  test(`a browser that is ${way} and started again has forgotten all that was recorded, and no page it opens with shows it`, async ({
    installedSession: session,
  }) => {
    await use(session);
    // The browser writes down which pages are open some seconds later.
    await sleep(5_000);
    await end(session);
    await sleep(2_000);
    const startedAt = Date.now();
    await session.startBrowser();
    const isDashboard = (url: string) => url.includes('dashboard.html');
    await expect
      .poll(() => session.context.pages().some((page) => isDashboard(page.url())))
      .toBe(true);
    const dashboard = session.context.pages().find((page) => isDashboard(page.url()));
    await dashboard?.locator('main:not([aria-busy])').waitFor();
    expect(await dashboard?.getByText('30 m').count()).toBe(0);
    const { spans, entries } = await session.rows();
    expect(entries).toEqual([]);
    for (const { start } of spans) expect(start).toBeGreaterThan(startedAt);
    const stored = await session.inWorker<{ settings: unknown }>('chrome.storage.local.get()');
    expect(stored.settings).toEqual(setting);
  });
}

test('a worker that wakes, a reload of the extension and a new window forget nothing', async ({
  installedSession: session,
}) => {
  await use(session);
  await session.killWorker();
  const second = await session.newWindow('about:blank');
  await second.close();
  expect((await session.rows()).entries).toHaveLength(1);
  await session.reloadExtension();
  await sleep(1_500);
  expect((await session.rows()).entries).toHaveLength(1);
  expect((await session.rows()).spans.length).toBeGreaterThan(0);
});
