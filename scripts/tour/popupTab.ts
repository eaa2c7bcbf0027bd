import type { BrowserContext, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { durationMs } from './isoDuration.ts';

const size = { width: 376, height: 600 };

/** Opens the popup as a tab of the size that a popup has, without a page in it yet. */
export async function openPopupTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const metrics = { ...size, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  return tab;
}

/** Saves a picture of the popup as it is seen. */
export async function savePicture(popup: Page, file: string): Promise<void> {
  const session = await popup.context().newCDPSession(popup);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  writeFileSync(file, Buffer.from(data, 'base64'));
}

/** One of the popup's two numbers, in ms; null when it is not there or cannot be read. */
export async function shownMs(popup: Page, which: 'recording' | 'direct'): Promise<number | null> {
  const time = popup.getByTestId(`${which}-time`);
  return (await time.count()) === 1 ? durationMs(await time.getAttribute('datetime')) : null;
}
