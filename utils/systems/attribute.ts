import { findSystem, systemsOnOrigin } from './match/findSystem';
import type { CaseSystem } from './match/caseSystem';

/** What the browser itself says of who sent a message; nothing of it is kept. */
export interface Sender {
  /** The page's address when it was loaded. */
  loadedUrl: string | undefined;
  origin: string | undefined;
  /** The tab's address now: after client-side routing, or already the next page's. */
  tabUrl: string | undefined;
  /** The address of the tab that opened this one, for pop-ups written by script. */
  openerUrl: string | undefined;
}

/**
 * The system a page belongs to, by its origin first and its path then. The tab's address counts
 * while it has the page's origin; a page without an address of its own (about:blank) belongs where
 * its opener does, or to the one system on its origin.
 */
export function attribute<System extends CaseSystem>(
  systems: readonly System[],
  sender: Sender,
): System | undefined {
  const origin = sender.origin ?? originOf(sender.loadedUrl);
  if (origin === undefined || origin === 'null') return undefined;
  const address = [sender.tabUrl, sender.loadedUrl].find((url) => originOf(url) === origin);
  if (address !== undefined) return findSystem(systems, address);
  if (originOf(sender.openerUrl) === origin) return findSystem(systems, sender.openerUrl);
  const [only, ...others] = systemsOnOrigin(systems, origin);
  return others.length === 0 ? only : undefined;
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.origin;
}
