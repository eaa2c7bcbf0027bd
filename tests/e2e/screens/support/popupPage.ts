import type { Page } from '@playwright/test';
import { asPopup } from '../../support/look.ts';
import type { Session } from '../../support/session.ts';

/** Opens the popup in a tab of its own, which takes the front. */
export async function openPopup(session: Session): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  return whenDrawn(popup);
}

/**
 * Opens the popup over a tab as the click on its icon does: the tab stays in front of its window,
 * and goes on being measured, while the popup has the keyboard. A page behind is hardly ever drawn,
 * and a real click waits for that: press its buttons with `dispatchEvent`.
 */
export async function openPopupOver(session: Session, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const id = await session.extensionId();
  const devtools = await session.browser.newBrowserCDPSession();
  const opened = session.context.waitForEvent('page');
  await devtools.send('Target.createTarget', {
    url: `chrome-extension://${id}/popup.html`,
    background: true,
  });
  const popup = await opened;
  await devtools.detach();
  const ofPopup = await session.context.newCDPSession(popup);
  await ofPopup.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return whenDrawn(popup);
}

/**
 * As `openPopupOver`, for looking at: afterwards the popup is itself in front, and goes on taking
 * the tab that was in front then for the one in front, for so many seconds already.
 */
export async function openPopupFrom(session: Session, tab: Page, secondsInFront = 0) {
  const popup = await openPopupOver(session, tab);
  await popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const held = { ...tab, lastAccessed: Date.now() - ${secondsInFront} * 1000 };
    for (const tabs of [chrome.tabs, browser.tabs]) tabs.query = () => Promise.resolve([held]);
    new BroadcastChannel('alongside').postMessage('changed');
  })()`);
  await popup.bringToFront();
  return popup;
}

/** Evaluated in a page of the extension: it is not drawn again by the clock any more. */
export const stopRedrawing = `for (let id = setInterval(() => {}, 1e9); id > 0; id -= 1) clearInterval(id)`;

async function whenDrawn(popup: Page): Promise<Page> {
  await popup.waitForLoadState();
  await asPopup(popup);
  await popup.locator('main:not([aria-busy])').waitFor();
  return popup;
}

/** The popup's two numbers, as programs read them. */
export async function shownNumbers(popup: Page) {
  const shown = (id: string) => popup.getByTestId(id).getAttribute('datetime');
  return { recording: await shown('recording-time'), direct: await shown('direct-time') };
}
