import type { Say } from '../../utils/language/lookup';
import type { AddressProblem } from '../../utils/systems/match/addressProblem';

/** As much of a checked address as its sentence needs. */
export type AddressOutcome =
  | { kind: 'usable'; place: string }
  | { kind: 'unusable'; problem: AddressProblem; systemName?: string };

/** What a typed address comes to, in words: what it will count, or what is wrong and what to do. */
export function addressSentence(check: AddressOutcome, say: Say): string {
  if (check.kind === 'usable') return say('options.willCount', { place: check.place });
  if (check.problem === 'duplicate' && check.systemName !== undefined) {
    return say('address.duplicateOf', { system: check.systemName });
  }
  return say(`address.${check.problem}`);
}
