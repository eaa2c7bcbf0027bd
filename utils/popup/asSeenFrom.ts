import type { CaseSystem } from '../systems/match/caseSystem';
import { findSystem, partOnOrigin } from '../systems/match/findSystem';
import type { FrontTab } from './frontTab';

/**
 * The systems, that of the tab in front with its places on the tab's own host alone: the page is
 * counted when the browser lets the extension onto that, whatever it says to the others.
 */
export function asSeenFrom<System extends CaseSystem>(
  { url }: Pick<FrontTab, 'url'>,
  systems: readonly System[],
): System[] {
  const inFront = findSystem(systems, url);
  return systems.map((system) => (system === inFront ? partOnOrigin(system, url) : system));
}
