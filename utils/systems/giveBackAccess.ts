import { browser } from 'wxt/browser';
import { loadInForce } from '../settings/loadSetup';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';
import { takingInNone } from './match/takesIn';

/**
 * Gives back the browser's leave for the hosts of systems or places that are gone from what is
 * stored, save where it takes in a host that one still there needs: a part of it may be allowed
 * through nothing else.
 */
export async function giveBackAccess(gone: readonly Pick<CaseSystem, 'matches'>[]): Promise<void> {
  const { setup, settings } = await loadInForce();
  // Systems of the person's own that are set aside for a while are theirs again without a question.
  const own = settings.systems.filter(({ archived }) => archived !== true);
  const needed = browserPatterns([...setup.systems, ...own]);
  const origins = takingInNone(browserPatterns(gone), needed);
  if (origins.length === 0) return;
  // A build that has its sites from the start keeps them: the browser refuses.
  await browser.permissions.remove({ origins }).catch(() => false);
}
