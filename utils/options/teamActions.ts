import type { Say } from '../language/lookup';
import { makeTeamFile } from '../portability/makeTeamFile';
import { previewTeamFile } from '../portability/previewTeamFile';
import { readTeamFile } from '../portability/readTeamFile';
import { setupIn } from '../settings/layers';
import { dropTeamFile, takeTeamFile } from '../systems/takeTeamFile';
import { accessible } from '../systems/permissions';
import type { TeamConfig } from '../systems/teamConfig';
import type { TeamActions } from './actions';
import { placeInWords } from './placeInWords';
import { policyDownloads } from './policyDownloads';
import { shownProblems } from './shownProblems';
import type { Changing } from './systemActions';
import type { TeamFileCheck } from './team';
import { shareableSystems, type TeamStanding, teamWords } from './teamView';

/** The team's controls at work. */
export function teamActions(standing: TeamStanding, say: Say, changing: Changing): TeamActions {
  const { layers, setup } = standing;
  return {
    make: (wish) => {
      const made = makeTeamFile(shareableSystems(standing), setup, layers.teamFile, wish);
      if (made.kind === 'file') return made;
      return { kind: 'problems', problems: shownProblems(made.problems) };
    },
    check: async (file) => {
      const reading = await readTeamFile(file);
      if (reading.kind === 'usable') {
        return usable(reading.teamConfig, reading.leftOut, standing, say, changing);
      }
      const problems = reading.problem === 'tooLarge' ? [] : reading.problems;
      return {
        kind: 'unusable',
        problem: reading.problem,
        details: shownProblems(problems),
      };
    },
    policyFiles: (teamFileText) => policyDownloads(teamFileText, say),
    drop: () => changing(dropTeamFile()),
  };
}

async function usable(
  teamFile: TeamConfig,
  leftOut: readonly string[],
  standing: TeamStanding,
  say: Say,
  changing: Changing,
): Promise<TeamFileCheck> {
  const { layers, settings, suggested } = standing;
  const { changes, suggestions, overlaps, ...preview } = previewTeamFile(teamFile, standing);
  const after = setupIn({ ...layers, teamFile }, settings, { ...suggested, ...teamFile.defaults });
  const { relation, keepsShorter, barredSystems, origins } = preview;
  const allowed = await accessible([{ id: '', name: '', matches: origins }]);
  const asked = origins.length > 0 && allowed.length === 0 ? origins : [];
  return {
    kind: 'usable',
    team: teamFile.team ?? null,
    earlierTeam: layers.teamFile?.team ?? null,
    relation,
    changes: teamWords(changes, after, say),
    suggestions: teamWords(suggestions, after, say),
    keepsShorter,
    overlaps: overlaps.map(({ narrower, wider, pattern }) => ({
      place: placeInWords(pattern, say),
      narrower: narrower.name,
      wider: wider.name,
    })),
    barredSystems,
    leftOut: shownProblems(leftOut),
    asksBrowser: asked.length > 0,
    use: (takesSuggestions) => {
      const agreed = takesSuggestions ? (teamFile.defaults ?? {}) : {};
      return changing(takeTeamFile(teamFile, agreed, asked));
    },
  };
}
