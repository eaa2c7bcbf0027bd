import { browser } from 'wxt/browser';

/** What Firefox says of a tab beside what all browsers do. */
interface SharingTab {
  sharingState?: { screen?: string | undefined };
}

/**
 * Whether the screen is shared or presented, as far as the browser tells: Firefox says it of each
 * tab, and a window in front that fills the screen is taken for a presentation in every browser.
 * Chrome and Edge say nothing of what a meeting shares.
 */
export async function isScreenShared(): Promise<boolean | 'unknown'> {
  const [windows, tabs] = await Promise.all([browser.windows.getAll(), browser.tabs.query({})]);
  if (windows.some(({ focused, state }) => focused && state === 'fullscreen')) return true;
  const told = (tabs as SharingTab[]).flatMap(({ sharingState }) => sharingState ?? []);
  if (told.length === 0) return 'unknown';
  return told.some(({ screen }) => screen !== undefined);
}
