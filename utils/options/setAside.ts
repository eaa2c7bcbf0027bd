import type { InForce } from '../settings/inForce';
import type { OwnSystem } from '../settings/settings';
import type { CaseSystem } from '../systems/match/caseSystem';
import { ownerOf } from '../systems/match/address';
import { readPattern } from '../systems/match/pattern';

/** The person's own systems that are kept, but not in force while an organisation allows none. */
export function systemsSetAside({
  setup,
  settings,
}: Pick<InForce, 'setup' | 'settings'>): readonly OwnSystem[] {
  return settings.systems.filter(
    ({ id, archived }) => archived !== true && !setup.systems.some((system) => system.id === id),
  );
}

/** Where a removed system was, without what is another's by now. */
export function placesToPutBack(
  { archivedMatches = [] }: OwnSystem,
  systems: readonly CaseSystem[],
): string[] {
  return archivedMatches.filter((match) => {
    const reading = readPattern(match);
    return reading.kind === 'pattern' && ownerOf(reading.pattern, systems) === undefined;
  });
}
