import { browser } from 'wxt/browser';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';

/**
 * Whether the browser lets the extension onto every host of a case system. Where it cannot say,
 * because it takes a host for none, there is no access, and other systems are measured all the same.
 */
export async function hasAccess(system: Pick<CaseSystem, 'matches'>): Promise<boolean> {
  const origins = browserPatterns([system]);
  if (origins.length === 0) return false;
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** Those of the systems onto which the browser lets the extension. */
export async function accessible<System extends CaseSystem>(
  systems: readonly System[],
): Promise<System[]> {
  const given = await Promise.all(systems.map(hasAccess));
  return systems.filter((_, index) => given[index]);
}

/**
 * Has the browser ask the person for access; call it straight from a click. The prompt may close
 * the page that asked, so nothing that matters may come after it: what follows from a yes happens
 * in the background. Rejects where the browser will not even ask.
 */
export function askForAccess(system: Pick<CaseSystem, 'matches'>): Promise<boolean> {
  return browser.permissions.request({ origins: browserPatterns([system]) });
}
