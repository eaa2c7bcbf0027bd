import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab, at today. */
export async function openDashboard(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
}
