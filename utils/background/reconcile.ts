import { browser } from 'wxt/browser';
import { settleStart } from '../forgetting/settleStart';
import { observePresence, watchPresence } from '../presence/observePresence';
import { lookForReminders } from '../reminding/look';
import { keepTeamNames } from '../settings/teamNames';
import { applySystems } from './applySystems';
import { informed } from './informed';
import { showMenu } from './menu';
import { showPause } from './pausing';
import { planUpkeep, upkeep } from './upkeep';

const MARKER = 'reconciled';

/**
 * Makes true what a start of the browser, an install, an update, a reload or a re-enabling may
 * have undone. A worker that merely woke up finds the session's marker and does nothing.
 */
export async function reconcileOnce(): Promise<void> {
  await navigator.locks.request('reconcile', async () => {
    const stored = await browser.storage.session.get(MARKER);
    // Pages that the browser opens with wait for this, and nothing is shown or noted before it.
    await settleStart().catch((error: unknown) => informed(Promise.reject(error)));
    if (stored[MARKER] === true) return;
    await reconcile();
    await browser.storage.session.set({ [MARKER]: true });
  });
}

async function reconcile(): Promise<void> {
  watchPresence();
  // Before all else that may wait: pages that were open at an update are not measured until then.
  await applySystems();
  await planUpkeep();
  await showMenu();
  // An update may have brought an organisation's build other systems.
  await keepTeamNames();
  await observePresence();
  await showPause();
  await upkeep();
  await lookForReminders();
}
