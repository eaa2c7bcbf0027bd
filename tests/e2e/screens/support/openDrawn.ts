import type { Page } from '@playwright/test';
import type { Session } from '../../support/session.ts';

/** Opens a page of the extension in a tab of its own, and waits until it is drawn. */
export async function openDrawn(session: Session, name: string): Promise<Page> {
  const page = await session.openExtensionPage(name);
  await page.locator('main:not([aria-busy])').waitFor();
  return page;
}
