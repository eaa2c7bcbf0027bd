import type { Page } from '@playwright/test';

/** Below this difference between its channels (of 255) a colour is a grey to the eye. */
const LEAST_CHROMA = 18;

/** How many pixels of what a page shows in a window of that size are red: a hue from 345° to 14°. */
export async function redPixelsIn(page: Page, size: { width: number; height: number }) {
  const devtools = await page.context().newCDPSession(page);
  const metrics = { ...size, deviceScaleFactor: 1, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  await devtools.detach();
  return page.evaluate(countRed, { data, leastChroma: LEAST_CHROMA });
}

/** Evaluated in the page, since only a browser can take the picture apart. */
async function countRed({ data, leastChroma }: { data: string; leastChroma: number }) {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas?.drawImage(bitmap, 0, 0);
  const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
    if (chroma < leastChroma || red < Math.max(green, blue)) continue;
    // With red the strongest channel the hue lies within 60° of it, on the side of the next.
    const hue = (60 * (green - blue)) / chroma;
    if (hue >= -15 && hue <= 14) count += 1;
  }
  return count;
}
