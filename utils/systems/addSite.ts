import type { AddOutcome } from '../options/view';
import type { Site } from '../popup/view';
import { readAddress } from './match/address';
import { writePattern } from './match/pattern';
import { addOwnSystem } from './ownSystems';

/**
 * Adds a site under its own host's name, every page of it; call it straight from a click.
 * `isWanted` as for `addOwnSystem`.
 */
export function addSite({ origin, host }: Site, isWanted?: Promise<boolean>): Promise<AddOutcome> {
  const reading = readAddress(origin, []);
  if (reading.kind === 'unusable') return Promise.resolve('refusedByBrowser');
  return addOwnSystem(writePattern(reading.pattern), host, isWanted);
}
