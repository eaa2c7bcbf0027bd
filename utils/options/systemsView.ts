import type { Say } from '../language/lookup';
import type { Site } from '../popup/view';
import type { Layers } from '../settings/layers';
import type { InForce } from '../settings/inForce';
import type { ActiveSystem } from '../settings/setup';
import { browserPatterns } from '../systems/match/browserPatterns';
import { findSystem, type Match } from '../systems/match/findSystem';
import { givenAway } from '../systems/match/givenAway';
import { placeInWords } from './placeInWords';
import { placesToPutBack, systemsSetAside } from './setAside';
import { placeToAdd } from './checkAddress';
import type { PlaceView, SetBy, SystemsView, SystemView } from './systemViews';

/** What the list of case systems is worked out from. */
export interface SystemsFacts {
  inForce: Pick<InForce, 'setup' | 'layers' | 'settings' | 'suggested'>;
  /** The hosts onto which the browser lets the extension. */
  allowedHosts: readonly string[];
  /** The site the person came from. */
  candidate: Site | null;
}

/** The case systems as the options page lists them. */
export function systemsView(facts: SystemsFacts, say: Say): SystemsView {
  const { setup, settings } = facts.inForce;
  const isCounted = findSystem(setup.systems, facts.candidate?.origin) !== undefined;
  const left = givenAway(setup.systems);
  const canAdd = setup.canAddSystems && setup.measuring === 'on';
  // A team's that went and came back is in force again.
  const inForce = new Set(setup.systems.map(({ id }) => id));
  const removed = settings.systems.filter(
    ({ id, archived }) => archived === true && !inForce.has(id),
  );
  const inWords = (matches: readonly string[]) => matches.map((match) => placeInWords(match, say));
  return {
    systems: setup.systems.map((system) =>
      systemView(system, left.get(system.id) ?? [], facts, say),
    ),
    canAdd,
    candidate: isCounted || !setup.canAddSystems ? null : facts.candidate,
    keptAside: systemsSetAside(facts.inForce).map(({ id, name, matches }) => ({
      id,
      name,
      places: inWords(matches),
    })),
    removed: canAdd
      ? removed.map((system) => ({
          id: system.id,
          name: system.name,
          places: inWords(placesToPutBack(system, setup.systems)),
        }))
      : [],
  };
}

function systemView(
  { id, name, matches, setBy }: ActiveSystem,
  left: readonly Match<ActiveSystem>[],
  { inForce: { layers }, allowedHosts }: SystemsFacts,
  say: Say,
): SystemView {
  const places = matches.map((match): PlaceView => {
    const hosts = browserPatterns([{ matches: [match] }]);
    const isGiven = hosts.length > 0 && hosts.every((host) => allowedHosts.includes(host));
    const { pattern, place, hasOtherLetters } = placeToAdd(match, say);
    return { pattern, place, hasOtherLetters, access: isGiven ? 'given' : 'missing' };
  });
  return {
    id,
    name,
    places,
    access: accessOf(places),
    setBy: setBy === 'person' ? { kind: 'person' } : layerOf(id, layers),
    leavesToOthers: left.map(({ system, match }) => ({
      place: placeInWords(match, say),
      systemName: system.name,
    })),
  };
}

function accessOf(places: readonly PlaceView[]): SystemView['access'] {
  const given = places.filter(({ access }) => access === 'given').length;
  if (given === 0) return 'missing';
  return given === places.length ? 'given' : 'partly';
}

/** The strongest layer that has a system of this id: its word is the one that holds. */
function layerOf(systemId: string, { policy, build, teamFile }: Layers): SetBy {
  const layers = [
    ['policy', policy.teamConfig],
    ['build', build],
    ['teamFile', teamFile],
  ] as const;
  for (const [kind, config] of layers) {
    if (config?.systems.some(({ id }) => id === systemId) === true) {
      return { kind, team: config.team ?? null };
    }
  }
  return { kind: 'policy', team: null };
}
