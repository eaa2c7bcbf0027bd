import { browser } from 'wxt/browser';
import { informed } from '../background/informed';
import { loadSetup } from '../settings/loadSetup';
import { browserPatterns } from './match/browserPatterns';
import { takingInNone } from './match/takesIn';

/**
 * Gives back to the browser all that the person once allowed, but for what takes in a host of systems
 * that are still in force: their organisation's.
 */
export async function giveBackAllAccess(): Promise<void> {
  const [{ systems }, given] = await Promise.all([loadSetup(), browser.permissions.getAll()]);
  const { host_permissions: required = [], permissions: own = [] } = browser.runtime.getManifest();
  const needed = [...browserPatterns(systems), ...required];
  const kept = new Set<string>(own);
  const origins = takingInNone(given.origins ?? [], needed);
  const permissions = (given.permissions ?? []).filter((permission) => !kept.has(permission));
  if (origins.length > 0) await giveBack({ origins });
  if (permissions.length > 0) await giveBack({ permissions });
}

/** The browser may refuse, as where an administrator fixed it; it would do so each time. */
async function giveBack(given: Parameters<typeof browser.permissions.remove>[0]): Promise<void> {
  await browser.permissions
    .remove(given)
    .catch((error: unknown) => informed(Promise.reject(error)));
}
