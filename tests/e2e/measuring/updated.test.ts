import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { test } from '../support/installed.ts';
import { type Rows, recordedSeconds } from '../support/rows.ts';
import { expectWithinAround, untilCounted } from '../support/untilCounted.ts';
import { expect } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** What a page says in its console and what fails in it, from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** How many scripts have measured; one page has another after an update. */
const scriptsIn = ({ spans }: Rows) => new Set(spans.map(({ id }) => id.split('-')[0])).size;

test('an update loses nothing of what an open page has measured, and a new script measures on in it', async ({
  installedSession: session,
  installation,
}) => {
  const { page, stopwatch } = session;
  // Whoever asks a worker in the moment in which another takes its place may never be answered.
  const version = () =>
    Promise.race([
      session.inWorker<string>('chrome.runtime.getManifest().version'),
      sleep(2_000).then(() => 'no answer'),
    ]);
  stopwatch.start(await session.signIn());
  const complaints = complaintsOf(page);
  await sleep(7_000);
  await expect.poll(version).toBe('0.1.0');
  await installation.release('0.2.0');
  stopwatch.stop();
  const untilUpdated = await untilCounted(session, async () => {
    const { status } = await session.inWorker<{ status: string }>(
      'chrome.runtime.requestUpdateCheck()',
    );
    expect(status).toBe('update_available');
    // It has no worker for a moment, or one that has no `chrome` yet.
    await expect.poll(() => version().catch(() => '')).toBe('0.2.0');
  });
  stopwatch.start();
  await sleep(7_000);
  await leave(session);
  await session.untilTold();
  const rows = await session.rows();
  expectWithinAround(rows, stopwatch.seconds, [untilUpdated]);
  expect(scriptsIn(rows)).toBe(2);
  expect(complaints).toEqual([]);
});

test(
  'disabled and enabled again by the person, the old script is silent and a new one measures on',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    const id = await session.extensionId();
    stopwatch.start(await session.signIn());
    const complaints = complaintsOf(page);
    await sleep(7_000);
    const extensions = await session.context.newPage();
    stopwatch.stop();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(`chrome.management.setEnabled('${id}', false)`);
    await page.bringToFront();
    await sleep(3_000);
    await extensions.bringToFront();
    await extensions.evaluate(`chrome.management.setEnabled('${id}', true)`);
    await sleep(1_500);
    await session.comeBack();
    await sleep(5_000);
    await leave(session);
    await session.untilTold();
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds);
    expect(scriptsIn(rows)).toBe(2);
    expect(complaints).toEqual([]);
  },
);

test(
  'disabled by an administrator in mid-page, the extension loses ten seconds at most',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    const id = await session.extensionId();
    const extensions = await session.context.newPage();
    await extensions.goto('chrome://extensions');
    await page.bringToFront();
    stopwatch.start(await session.signIn());
    await sleep(7_000);
    await extensions.evaluate(`chrome.management.setEnabled('${id}', false)`);
    stopwatch.stop();
    await sleep(3_000);
    await extensions.evaluate(`chrome.management.setEnabled('${id}', true)`);
    stopwatch.start();
    await sleep(7_000);
    await leave(session);
    await session.untilTold();
    const rows = await session.rows();
    const allowed = { lostSeconds: 10, inventedSeconds: 1 };
    expectWithin(recordedSeconds(rows), stopwatch.seconds, { allowed });
    expect(scriptsIn(rows)).toBe(2);
  },
);
