import type { Say } from '../language/lookup';
import type { Site } from '../popup/view';
import type { Setup } from '../settings/setup';
import { findSystem } from '../systems/match/findSystem';
import { placeInWords } from './placeInWords';
import type { SystemsView } from './view';

/** The case systems as the options page lists them; `candidate` is the site the person came from. */
export function systemsView(
  setup: Setup,
  accessibleIds: readonly string[],
  candidate: Site | null,
  say: Say,
): SystemsView {
  const isCounted = findSystem(setup.systems, candidate?.origin) !== undefined;
  return {
    systems: setup.systems.map(({ id, name, matches, setBy }) => ({
      id,
      name,
      places: matches.map((pattern) => placeInWords(pattern, say)),
      access: accessibleIds.includes(id) ? 'given' : 'missing',
      setBy,
    })),
    canAdd: setup.canAddSystems && setup.measuring === 'on',
    candidate: isCounted || !setup.canAddSystems ? null : candidate,
  };
}
