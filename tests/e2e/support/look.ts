import type { Page } from '@playwright/test';

/** How wide and high the popup may be; the browser gives it no more. */
export const POPUP_SIZE = { width: 376, height: 600 } as const;

/** Shows a page as the popup would be: its size, and a scheme of colours. */
export async function asPopup(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    ...POPUP_SIZE,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}
