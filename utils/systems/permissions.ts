import { browser } from 'wxt/browser';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';

type Places = Pick<CaseSystem, 'matches'>;

/** Whether the browser lets the extension onto pages of an origin; false for what is none. */
export async function hasAccessTo(origin: string | undefined): Promise<boolean> {
  const url = origin === undefined ? null : URL.parse(origin);
  return url !== null && contains([`${url.protocol}//${url.hostname}/*`]);
}

/**
 * Those of the systems onto which the browser lets the extension, every host of them. Where it
 * cannot say, because it takes a host for none, there is no access.
 */
export async function accessible<System extends CaseSystem>(
  systems: readonly System[],
): Promise<System[]> {
  const given = await Promise.all(systems.map(hasAccess));
  return systems.filter((_, index) => given[index]);
}

async function hasAccess(system: Places): Promise<boolean> {
  const origins = browserPatterns([system]);
  return origins.length > 0 && contains(origins);
}

/**
 * The hosts of these systems onto which the browser lets the extension, as match patterns. A host
 * that is refused takes none of its system's other hosts with it.
 */
export async function allowedHosts(systems: readonly Places[]): Promise<string[]> {
  const hosts = browserPatterns(systems);
  const given = await Promise.all(hosts.map((host) => contains([host])));
  return hosts.filter((_, index) => given[index]);
}

/**
 * Has the browser ask the person for access to all hosts of these systems at once; call it straight
 * from a click. The prompt may close the page that asked, so nothing that matters may come after
 * it: what follows from a yes happens in the background. Rejects where the browser will not even
 * ask.
 */
export function askForAccess(...systems: readonly Places[]): Promise<boolean> {
  return browser.permissions.request({ origins: browserPatterns(systems) });
}

function contains(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins }).catch(() => false);
}
