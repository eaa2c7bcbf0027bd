import { browser } from 'wxt/browser';
import { languageOf } from '../language/language';
import { siteOf } from '../popup/siteOf';
import { loadSetup } from '../settings/loadSetup';
import { addSite } from '../systems/addSite';
import { findSystem } from '../systems/match/findSystem';

const COUNT_SITE = 'countSite';

/** Puts "Count time on this site" into the menu of web pages, where a person may add sites. */
export async function showMenu(): Promise<void> {
  const setup = await loadSetup();
  await browser.contextMenus.removeAll();
  if (!setup.canAddSystems || setup.measuring === 'off') return;
  const { say } = languageOf(setup.language);
  browser.contextMenus.create({
    id: COUNT_SITE,
    title: say('menu.countSite'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * Adds the site of the page whose menu was used; called straight from the click. A page that is
 * a system's already, as one of the team's, is only asked for. What came of it is to be seen in the
 * popup, and a no on the badge.
 */
export async function countSite(pageUrl: string | undefined): Promise<void> {
  const site = siteOf(pageUrl);
  if (site !== null) await addSite(site, isNew(pageUrl));
}

async function isNew(pageUrl: string | undefined): Promise<boolean> {
  const { canAddSystems, systems } = await loadSetup();
  return canAddSystems && findSystem(systems, pageUrl) === undefined;
}
