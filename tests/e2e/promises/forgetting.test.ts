import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { writtenWeek } from '../screens/support/writtenWeek.ts';
import { eventually } from '../support/eventually.ts';
import { test } from '../support/installed.ts';
import { seed } from '../support/seed.ts';
import type { Session } from '../support/session.ts';
import { expect } from '../support/test.ts';

// The tabs that were open come back by themselves.
test.use({ sessionOptions: { preferences: { session: { restore_on_startup: 1 } } } });

const DASHBOARD = '/dashboard.html';
const setting = { version: 1, systems: [], forgetAtClose: true };

/** Some use: a case system in front, and direct time of a day that does not end meanwhile. */
async function use(session: Session): Promise<void> {
  await seed(session, { calendar: [writtenWeek().today] });
  await session.signIn();
  await session.inWorker(`chrome.storage.local.set({ settings: ${JSON.stringify(setting)} })`);
  await eventually(async () => {
    const { spans } = await session.rows();
    return spans.some(({ start, end }) => end > start);
  }, 'some seconds of the case system');
  const popup = await session.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
  await expect(popup.getByText('Added:')).toBeVisible();
  await popup.goto((await popup.evaluate(() => location.origin)) + DASHBOARD);
  await expect(popup.getByText('30 m').first()).toBeVisible();
  const { spans, entries } = await session.rows();
  expect(spans.length).toBeGreaterThan(0);
  expect(entries).toHaveLength(1);
}

/**
 * Waits until the browser has written down what it is to start with: the extension with the events
 * that it listens to, some ten seconds after it came, and every few seconds which pages are open.
 */
async function untilWrittenDown(session: Session): Promise<void> {
  const folder = join(session.profileDir, 'Default');
  const isIn = (file: string, text: string) =>
    readFileSync(join(folder, file), 'latin1').includes(text);
  await eventually(() => isIn('Preferences', 'runtime.onStartup'), 'the extension in the profile');
  await eventually(() => {
    const sessions = readdirSync(join(folder, 'Sessions'));
    return sessions.some(
      (name) => name.startsWith('Session_') && isIn(join('Sessions', name), DASHBOARD),
    );
  }, 'the dashboard among the pages that are open');
}

for (const { way, end } of [
  { way: 'closed', end: (session: Session) => session.closeBrowser() },
  { way: 'killed', end: (session: Session) => session.killBrowser() },
]) {
  test(`a browser that is ${way} and started again has forgotten all that was recorded, and no page it opens with shows it`, async ({
    installedSession: session,
  }) => {
    await use(session);
    await untilWrittenDown(session);
    await end(session);
    const startedAt = Date.now();
    await session.startBrowser();
    const isDashboard = (page: Page) => page.url().endsWith(DASHBOARD);
    const dashboard = await eventually(
      () => session.context.pages().find(isDashboard),
      'the dashboard that was open',
    );
    await dashboard.locator('main:not([aria-busy])').waitFor();
    expect(await dashboard.getByText('30 m').count()).toBe(0);
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
