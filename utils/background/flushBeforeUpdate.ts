import { browser } from 'wxt/browser';
import { loadSetup } from '../settings/loadSetup';
import { injectIntoOpenPages, measurableHosts } from '../systems/registration';

/** A page that is frozen or held by a dialog answers only when it runs again. */
const LONGEST_WAIT_MS = 1_000;

/**
 * Lets an update be installed that has been fetched. The scripts in open pages fall silent with
 * the version that put them there, so what they measured since their last message, ten seconds at
 * most, is sent for first; the update waits for it, but not for long, and comes in any case. While
 * a person has a page of the extension open it is left to the browser, which waits until that is
 * closed: to be closed in the middle of an entry would be worse.
 */
export async function flushBeforeUpdate(): Promise<void> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  // Asked first: between the last message and the update nothing is measured.
  const isBeingUsed = await isInUse();
  try {
    await Promise.race([flush(), tooLong]);
  } finally {
    if (!isBeingUsed) browser.runtime.reload();
  }
}

async function isInUse(): Promise<boolean> {
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB', 'POPUP'] });
  return open.length > 0;
}

async function flush(): Promise<void> {
  const { measuring, systems } = await loadSetup();
  if (measuring === 'on') await injectIntoOpenPages(await measurableHosts(systems));
}
