import type { Say } from '../language/lookup';
import type { InForce } from '../settings/inForce';
import type { CaseSystem } from '../systems/match/caseSystem';
import { wouldBeMeasured } from '../systems/match/wouldBeMeasured';
import {
  addOwnSystem,
  addPlace,
  allowSystems,
  putBack,
  removeOwnSystem,
  removePlace,
  renameOwnSystem,
} from '../systems/ownSystems';
import { readName } from '../systems/systemName';
import type { SystemActions } from './actions';
import { checkAddress } from './checkAddress';
import { placesToPutBack, systemsSetAside } from './setAside';
import type { AddOutcome } from './systemViews';
import { unseenActions } from './unseenActions';
import { verdictInWords } from './verdictInWords';

/** Waits for some work, and draws anew. */
export type Changing = <Result>(work: Promise<Result>) => Promise<Result>;

/** What the controls of the case systems rest on. */
export interface SystemsReading {
  inForce: InForce;
  /** The hosts onto which the browser lets the extension. */
  allowedHosts: readonly string[];
}

/** The controls of the case systems at work. */
export function systemActions(
  { inForce, allowedHosts }: SystemsReading,
  say: Say,
  changing: Changing,
): SystemActions {
  const { setup, settings } = inForce;
  const { systems } = setup;
  const own = (systemId: string) => settings.systems.find(({ id }) => id === systemId);
  const allow = (asked: readonly CaseSystem[]): Promise<AddOutcome> =>
    asked.length > 0 ? changing(allowSystems(...asked)) : Promise.resolve('refusedByBrowser');
  return {
    unseen: unseenActions,
    checkAddress: (text) => checkAddress(text, systems, say),
    addSystem: (pattern, name) => changing(addOwnSystem(pattern, name)),
    allow: (...ids) => allow(systems.filter(({ id }) => ids.includes(id))),
    addPlace: (systemId, pattern) => {
      const system = own(systemId);
      return system ? changing(addPlace(system, pattern)) : Promise.resolve('refusedByBrowser');
    },
    removePlace: (systemId, pattern) => changing(removePlace(systemId, pattern)),
    renameSystem: async (systemId, text) => {
      const reading = readName(text, systemId, systems);
      if (reading.kind === 'unusable') return reading.problem;
      await changing(renameOwnSystem(systemId, reading.name));
      return null;
    },
    removeSystem: (systemId) => changing(removeOwnSystem(systemId)),
    putBack: (systemId) => {
      const system = own(systemId);
      const places = system === undefined ? [] : placesToPutBack(system, systems);
      if (system === undefined || places.length === 0) return Promise.resolve('refusedByBrowser');
      return changing(putBack(system, places));
    },
    wouldBeCounted: (text) => {
      const { measuring, teamName } = setup;
      const setAside = systemsSetAside(inForce);
      const verdict = wouldBeMeasured<CaseSystem>(text, {
        measuring,
        systems,
        setAside,
        allowedHosts,
      });
      return verdictInWords(verdict, teamName ?? say('options.yourOrganisation'), say);
    },
  };
}
