import type { CaseSystem } from './match/caseSystem';

/** As many characters as a system's name may have. */
export const LONGEST_NAME = 60;

export type NameProblem = 'empty' | 'tooLong' | 'taken';

/** A name that will do, without spaces around it, or why it will not. */
export type NameReading =
  | { kind: 'usable'; name: string }
  | { kind: 'unusable'; problem: NameProblem };

/**
 * Reads the name a person gives a system: 1 to 60 characters, spaces in a row as one, what cannot
 * be seen left out, and none that another of the `systems` has, since lists would not tell them
 * apart.
 */
export function readName(
  text: string,
  systemId: string,
  systems: readonly Pick<CaseSystem, 'id' | 'name'>[],
): NameReading {
  // Marks that turn the direction of writing would reach into the sentence around the name.
  const name = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  if (name === '') return { kind: 'unusable', problem: 'empty' };
  if ([...name].length > LONGEST_NAME) return { kind: 'unusable', problem: 'tooLong' };
  const isTaken = systems.some(
    (other) => other.id !== systemId && other.name.toLowerCase() === name.toLowerCase(),
  );
  return isTaken ? { kind: 'unusable', problem: 'taken' } : { kind: 'usable', name };
}
