import { browser } from 'wxt/browser';
import type { Site } from '../popup/view';

/** Opens the welcome in a tab, with the site the person came from ready to be added. */
export async function openWelcome(site: Site | null = null): Promise<void> {
  const candidate = site === null ? '' : `#${encodeURIComponent(site.origin)}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') + candidate });
}
