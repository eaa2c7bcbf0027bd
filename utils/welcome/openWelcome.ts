import { browser } from 'wxt/browser';

/** Opens the welcome in a tab in front. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
