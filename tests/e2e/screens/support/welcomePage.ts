import type { Page } from '@playwright/test';
import type { WelcomePlace } from '../../../../utils/welcome/steps.ts';
import type { Session } from '../../support/session.ts';
import { openDrawn } from './openDrawn.ts';

/** Opens the welcome as somebody who got as far as `reached` in it; null for nobody yet. */
export async function openWelcome(
  session: Session,
  reached: WelcomePlace | null = null,
): Promise<Page> {
  const stored = JSON.stringify({ welcome: reached });
  if (reached !== null) await session.inWorker(`chrome.storage.local.set(${stored})`);
  return openDrawn(session, 'welcome.html');
}

/** How far somebody is, as the product keeps it. */
export async function reachedIn(session: Session): Promise<unknown> {
  const stored = await session.inWorker<{ welcome?: unknown }>(
    'chrome.storage.local.get("welcome")',
  );
  return stored.welcome;
}
