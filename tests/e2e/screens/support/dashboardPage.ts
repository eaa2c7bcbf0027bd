import type { Page } from '@playwright/test';
import type { Session } from '../../support/session.ts';
import { openDrawn } from './openDrawn.ts';

/** Opens the dashboard in a tab of its own, at a date or at today, and waits until it is drawn. */
export function openDashboard(session: Session, date = ''): Promise<Page> {
  return openDrawn(session, `dashboard.html${date && `#${date}`}`);
}

/** How the page would look in a window that wide, in a scheme of colours. */
export async function asWindow(
  page: Page,
  width: number,
  colours: 'light' | 'dark' | 'forced' = 'light',
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  const features = [
    { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
  ];
  await devtools.send('Emulation.setEmulatedMedia', { features });
}

/** The recording-system seconds that the page shows, as programs read them. */
export async function shownSeconds(page: Page): Promise<number> {
  const iso = await page.getByTestId('recording-time').getAttribute('datetime');
  return Number(/^PT([\d.]+)S$/.exec(iso ?? '')?.[1]);
}

/** Opens the table of stretches where it is long enough to be folded away. */
export async function unfold(page: Page): Promise<void> {
  const stretches = page.locator('details.stretches');
  if ((await stretches.getAttribute('open')) === null) await stretches.locator('summary').click();
  // The rows are made when it opens.
  await stretches.locator('tbody tr').first().waitFor();
}
