import type { Setup, Suggestion } from '../settings/setup';
import type { CaseSystem } from '../systems/match/caseSystem';
import { readPattern, writePattern } from '../systems/match/pattern';
import { readTeamConfig } from '../systems/readTeamConfig';
import { asLabel, type TeamConfig } from '../systems/teamConfig';
import type { Wording } from '../tips/tip';
import { suggestionsOf } from './suggestionsOf';

/** What a person says of the file they make. */
export interface TeamFileWish {
  team: string;
  wording: Wording;
  /** Which of the settings here the file suggests. */
  suggestions: readonly Suggestion[];
}

/** A file to download, or why it cannot be one. */
export type MadeTeamFile =
  | { kind: 'file'; name: string; text: string }
  | { kind: 'problems'; problems: readonly string[] };

/**
 * Makes a team's file of these systems and of what is set here, over what an earlier file of the
 * team said besides. It is read back before it is given out: a file that nobody could open is none.
 */
export function makeTeamFile(
  systems: readonly CaseSystem[],
  setup: Setup,
  earlier: TeamConfig | null,
  { team, wording, suggestions }: TeamFileWish,
): MadeTeamFile {
  const label = asLabel(team);
  const { team: _, ...others } = earlier ?? {};
  const teamConfig = {
    version: 1,
    ...(label === '' ? {} : { team: label }),
    ...others,
    systems: systems.map(shared),
    wording,
    defaults: suggestionsOf(setup, suggestions),
  };
  const text = `${JSON.stringify(teamConfig, null, 2)}\n`;
  const reading = readTeamConfig(text);
  if (reading.kind === 'problems') return reading;
  return { kind: 'file', name: fileName(label), text };
}

/** Patterns in the one way of writing them, so that two files can be compared. */
function shared({ id, name, matches }: CaseSystem): CaseSystem {
  const patterns = matches.flatMap((text) => {
    const reading = readPattern(text);
    return reading.kind === 'pattern' ? [writePattern(reading.pattern)] : [];
  });
  return { id, name: asLabel(name), matches: patterns };
}

/** Letters that every file system takes. */
function fileName(team: string): string {
  const plain = team.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug === '' ? 'alongside-team.json' : `alongside-team-${slug}.json`;
}
