import { browser } from 'wxt/browser';

/** The tab in front of the person, as far as the click on the icon or given access shows it. */
export interface FrontTab {
  /** Known only for a site that may be seen; never kept. */
  url: string | undefined;
  /** When the tab came to the front, ms since the epoch. */
  inFrontSince: number | undefined;
  /** The window it is in. */
  windowId?: number | undefined;
}

/** The active tab of the window in which the popup was opened. */
export async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { url: tab?.url, inFrontSince: tab?.lastAccessed, windowId: tab?.windowId };
}
