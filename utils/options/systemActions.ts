import type { Say } from '../language/lookup';
import type { Setup } from '../settings/setup';
import { readAddress } from '../systems/match/address';
import { writePattern } from '../systems/match/pattern';
import { addOwnSystem, allowSystem, removeOwnSystem } from '../systems/ownSystems';
import type { SystemActions } from './actions';
import { placeInWords } from './placeInWords';

/** Waits for some work, and draws anew. */
export type Changing = <Result>(work: Promise<Result>) => Promise<Result>;

/** The controls of the case systems at work. */
export function systemActions({ systems }: Setup, say: Say, changing: Changing): SystemActions {
  return {
    checkAddress: (text) => {
      const reading = readAddress(text, systems);
      if (reading.kind === 'unusable') return reading;
      const pattern = writePattern(reading.pattern);
      const place = placeInWords(pattern, say);
      return { kind: 'usable', pattern, place, suggestedName: reading.pattern.host };
    },
    addSystem: (pattern, name) => changing(addOwnSystem(pattern, name)),
    allow: (systemId) => {
      const system = systems.find(({ id }) => id === systemId);
      return system ? changing(allowSystem(system)) : Promise.resolve('refusedByBrowser');
    },
    removeSystem: (systemId) => changing(removeOwnSystem(systemId)),
  };
}
