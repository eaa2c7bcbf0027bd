import { type Layers, organisationOf, setupIn } from '../settings/layers';
import type { Settings } from '../settings/settings';
import { browserPatterns } from '../systems/match/browserPatterns';
import type { TeamConfig, TeamDefaults } from '../systems/teamConfig';
import { type Overlap, overlaps } from './overlaps';
import { type TeamChange, teamChanges } from './teamChanges';

/** What using a team's file would change. */
export interface TeamFilePreview {
  /** Whether it comes in the place of another file, and whether that is the same team's. */
  relation: 'first' | 'update' | 'anotherTeam';
  changes: readonly TeamChange[];
  /** What the file suggests that is otherwise here; taken only if the person says so. */
  suggestions: readonly TeamChange[];
  /** Whether a suggestion would have the product keep less than now. */
  keepsShorter: boolean;
  /** Systems that share pages, where the file brings one of the two. */
  overlaps: readonly Overlap[];
  /** Systems of the file that the organisation lets nobody add, or sets otherwise itself. */
  barredSystems: readonly string[];
  /** What the browser must have allowed for the file's systems to be counted. */
  origins: readonly string[];
}

/** What is in force, as the preview needs it. */
export interface Standing {
  layers: Layers;
  settings: Settings;
  suggested: TeamDefaults;
}

/** Works out what would be otherwise with this file, before anything is stored. */
export function previewTeamFile(teamFile: TeamConfig, standing: Standing): TeamFilePreview {
  const { layers, settings, suggested } = standing;
  const before = setupIn(layers, settings, suggested);
  const withFile = { ...layers, teamFile };
  const after = setupIn(withFile, settings, suggested);
  const agreed = setupIn(withFile, settings, { ...suggested, ...teamFile.defaults });
  const organisation = organisationOf(layers);
  const brought = new Set(teamFile.systems.map(({ id }) => id));
  return {
    relation: relationOf(layers.teamFile, teamFile),
    changes: teamChanges(before, after),
    suggestions: teamChanges(after, agreed),
    keepsShorter: agreed.retentionMonths < after.retentionMonths,
    overlaps: overlaps(after.systems).filter(
      ({ narrower, wider }) => brought.has(narrower.id) || brought.has(wider.id),
    ),
    barredSystems: barred(teamFile, organisation).map(({ name }) => name),
    origins:
      after.measuring === 'off'
        ? []
        : browserPatterns(after.systems.filter(({ id }) => brought.has(id))),
  };
}

function barred({ systems }: TeamConfig, organisation: TeamConfig | null): TeamConfig['systems'] {
  if (organisation?.allowOwnSystems === false) return systems;
  const stronger = new Map(organisation?.systems.map((system) => [system.id, system]));
  return systems.filter((system) => {
    const other = stronger.get(system.id);
    return other !== undefined && JSON.stringify(other) !== JSON.stringify(system);
  });
}

/** A file without a team's name is as good as any other without one. */
function relationOf(earlier: TeamConfig | null, later: TeamConfig): TeamFilePreview['relation'] {
  if (earlier === null) return 'first';
  const isOne = (earlier.team ?? '').toLowerCase() === (later.team ?? '').toLowerCase();
  return isOne ? 'update' : 'anotherTeam';
}
