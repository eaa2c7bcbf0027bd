import { browser } from 'wxt/browser';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';

type Places = readonly Pick<CaseSystem, 'matches'>[];

/**
 * Gives back the browser's leave for the hosts of systems that are gone, save where one that is
 * `needed` is on the same host.
 */
export async function giveBackAccess(gone: Places, needed: Places): Promise<void> {
  const kept = new Set(browserPatterns(needed));
  const origins = browserPatterns(gone).filter((pattern) => !kept.has(pattern));
  if (origins.length === 0) return;
  // A build that has its sites from the start keeps them: the browser refuses.
  await browser.permissions.remove({ origins }).catch(() => false);
}
