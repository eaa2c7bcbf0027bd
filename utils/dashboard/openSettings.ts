import { browser } from 'wxt/browser';

/** Opens the settings in a tab, beside the dashboard. */
export async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
}
