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
 * while it has the page's origin; a page without an address of its own (about:blank, or a blob
 * such as a letter made by script) belongs where its opener does, or to the one system on its
 * origin.
 */
export function attribute<System extends CaseSystem>(
  systems: readonly System[],
  sender: Sender,
): System | undefined {
  const origin = originOfPage(sender);
  if (origin === undefined) return undefined;
  const address = [sender.tabUrl, sender.loadedUrl].find(
    (url) => hasPath(url) && originOf(url) === origin,
  );
  if (address !== undefined) return findSystem(systems, address);
  if (originOf(sender.openerUrl) === origin) return findSystem(systems, sender.openerUrl);
  const [only, ...others] = systemsOnOrigin(systems, origin);
  return others.length === 0 ? only : undefined;
}

/** Every system that has something on a page's origin, whatever the page's path is by now. */
export function systemsAt<System extends CaseSystem>(
  systems: readonly System[],
  sender: Sender,
): System[] {
  return systemsOnOrigin(systems, originOfPage(sender));
}

/** The origin of a page; undefined for one that has none to itself, as a sandboxed one. */
export function originOfPage({
  origin: said,
  loadedUrl,
}: Pick<Sender, 'origin' | 'loadedUrl'>): string | undefined {
  const origin = said ?? originOf(loadedUrl);
  return origin === 'null' ? undefined : origin;
}

function originOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.origin;
}

function hasPath(url: string | undefined): boolean {
  return url !== undefined && /^https?:/i.test(url);
}
