import { expect } from '@playwright/test';
import type { Display } from '../../support/display.ts';
import { eventually } from '../../support/eventually.ts';
import type { Session } from '../../support/session.ts';
import { evaluateIn, popupTarget } from '../../support/worker.ts';

const isReady = `performance.getEntriesByName('alongside:ready').length === 1 && document.hasFocus()`;

/**
 * Opens the real popup by its keyboard command, which grants it the tab's address; it is drawn and
 * has the keyboard then.
 */
export async function openRealPopup(session: Session, display: Display): Promise<void> {
  await eventually(() => display.hasActiveWindow(), 'a window that takes the keys');
  await display.press('alt+shift+l');
  await expect.poll(() => inRealPopup(session, isReady)).toBe(true);
}

/** Evaluates in the real popup; undefined while it is closed. */
export async function inRealPopup<Value>(
  session: Session,
  expression: string,
): Promise<Value | undefined> {
  const popup = await popupTarget(session.endpoint);
  return popup === undefined ? undefined : evaluateIn<Value>(popup, expression);
}
