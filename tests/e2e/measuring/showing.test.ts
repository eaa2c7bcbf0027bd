import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test('a page in full screen, and back from it, is counted through', async ({ session }) => {
  const { page, stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(1_600);
  await page.evaluate(() => {
    const enter = () => void document.documentElement.requestFullscreen();
    document.addEventListener('click', enter, { once: true });
  });
  await click(page);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await sleep(3_200);
  await page.evaluate(() => document.exitFullscreen());
  await sleep(1_700);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'a page that is zoomed in and out is counted through',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    for (const factor of [1.75, 4, 0.5, 1]) {
      await session.inWorker(
        `chrome.tabs.query({ url: 'http://harbour.localhost/*' }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor})).then(() => 0)`,
      );
      await page.waitForFunction((factor) => devicePixelRatio === factor, factor);
      await sleep(1_400);
    }
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test(
  'a page that is printed to a file is counted through',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(1_600);
    const devtools = await session.context.newCDPSession(page);
    for (let copy = 0; copy < 3; copy += 1) {
      const { data } = await devtools.send('Page.printToPDF');
      expect(data.length).toBeGreaterThan(1_000);
      await sleep(1_100);
    }
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test(
  'a film of a case page that floats in a window of its own is not counted over another page',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      const video = document.createElement('video');
      video.muted = true;
      video.srcObject = canvas.captureStream(10);
      document.body.append(video);
      setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, 9, 9), 100);
      await video.play();
      const float = () => void video.requestPictureInPicture();
      document.addEventListener('click', float, { once: true });
    });
    await click(page);
    await page.waitForFunction(() => document.pictureInPictureElement !== null);
    await sleep(2_600);
    await session.leave();
    await sleep(3_400);
    expect(await page.evaluate(() => document.pictureInPictureElement !== null)).toBe(true);
    await session.comeBack();
    await sleep(1_600);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

test(
  'a part of a case page that floats in a window of its own is not counted over another page',
  { tag: '@long' },
  async ({ session }) => {
    const { page, stopwatch } = session;
    stopwatch.start(await session.signIn());
    await page.evaluate(() => {
      const { documentPictureInPicture } = globalThis as unknown as {
        documentPictureInPicture: { requestWindow(): Promise<Window> };
      };
      const float = async () => {
        const floating = await documentPictureInPicture.requestWindow();
        floating.document.body.textContent = 'Floating';
      };
      document.addEventListener('click', float, { once: true });
    });
    await click(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'documentPictureInPicture').window);
    await sleep(2_600);
    await session.leave();
    await sleep(3_400);
    await session.comeBack();
    await sleep(1_600);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);

/** A click of a person's, without which a page may not do some things. */
function click(page: Page): Promise<void> {
  return page.locator('h1').first().click();
}
