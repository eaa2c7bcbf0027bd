import type { Page } from '@playwright/test';
import { asPopup } from '../../support/look.ts';
import type { Session } from '../../support/session.ts';

/** Opens what the panel shows in a tab of its own, and waits until it is drawn. */
export async function openPanelPage(session: Session): Promise<Page> {
  const panel = await session.openExtensionPage('sidepanel.html');
  await asPopup(panel);
  await panel.locator('main:not([aria-busy])').waitFor();
  return panel;
}
