import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** Keeps the page from doing anything else for so long. */
async function hang(page: Page, ms: number): Promise<void> {
  await page.evaluate((ms) => {
    const endsAt = performance.now() + ms;
    while (performance.now() < endsAt);
  }, ms);
}

test('a page that hangs for 8 s is counted through', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(2_300);
  await hang(page, 8_000);
  await sleep(2_400);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'a page that hangs for 40 s is not counted while it hangs',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(2_300);
    stopwatch.stop();
    await hang(page, 40_000);
    stopwatch.start();
    await sleep(2_400);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test('a dialog that holds the page up is part of recording', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(1_500);
  page.on('dialog', async (dialog) => {
    await sleep(8_000);
    await dialog.accept();
  });
  await page.evaluate(() => alert('Leave without saving?'));
  await sleep(3_000);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'the question whether to leave without saving is part of recording, staying or going',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await sleep(4_000);
      if (asked.length === 1) await dialog.dismiss();
      else await dialog.accept();
    });
    // The browser asks only on a page that a person has touched.
    await page.locator('h1').first().click();
    const link = page.getByTestId('intranet-link').first();
    await link.click({ noWaitAfter: true });
    await sleep(6_500);
    await link.click({ noWaitAfter: true });
    await page.waitForURL((url) => url.hostname === 'intranet.localhost');
    stopwatch.stop();
    await sleep(1_000);
    expect(asked).toEqual(['beforeunload', 'beforeunload']);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test(
  'a computer that sleeps for 45 s is not counted while it sleeps',
  { tag: '@long' },
  async ({ session }) => {
    const { stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(4_300);
    stopwatch.stop();
    await session.sleepComputer(45_000);
    stopwatch.start();
    await sleep(4_400);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);
