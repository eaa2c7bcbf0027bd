import { browser } from 'wxt/browser';
import type { Site } from './view';

/** Opens the options page in a tab, with the site the person came from ready to be added. */
export async function openOptions(site: Site | null): Promise<void> {
  const candidate = site === null ? '' : `#${encodeURIComponent(site.origin)}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html') + candidate });
}
