import type { Say } from '../language/lookup';
import type { Standing } from '../portability/previewTeamFile';
import { type TeamChange, teamChanges } from '../portability/teamChanges';
import { organisationOf } from '../settings/layers';
import { noSettings } from '../settings/settings';
import { type ActiveSystem, type Setup, setupOf } from '../settings/setup';
import type { CaseSystem } from '../systems/match/caseSystem';
import { placeInWords } from './placeInWords';
import { shownProblems } from './shownProblems';
import type { OrganisationView, SystemInWords, TeamView, TeamWord } from './team';

/** What is in force and what it was worked out from. */
export interface TeamStanding extends Standing {
  setup: Setup;
}

const asItComes = setupOf(null, noSettings);

/** The team's part of the settings page, worked out from what is in force. */
export function teamView(standing: TeamStanding, say: Say): TeamView {
  const { layers, setup } = standing;
  const { teamFile } = layers;
  const settled = teamWords(teamChanges(asItComes, setup), setup, say);
  return {
    organisation: organisationView(standing, say),
    file: teamFile && {
      team: teamFile.team ?? null,
      systems: teamFile.systems.map(({ name }) => name),
    },
    making: {
      team: teamFile?.team ?? '',
      systems: shareableSystems(standing).map((system) => systemInWords(system, say)),
      wording: setup.wording,
      suggestions: settled.filter((word) => word.kind === 'suggestion'),
    },
  };
}

/** The systems of a file made here: all but the organisation's, which come by themselves. */
export function shareableSystems({ layers, setup }: TeamStanding): readonly ActiveSystem[] {
  const organisations = new Set(organisationOf(layers)?.systems.map(({ id }) => id));
  return setup.systems.filter(({ id }) => !organisations.has(id));
}

function organisationView({ layers }: Standing, say: Say): OrganisationView | null {
  const organisation = organisationOf(layers);
  const { problems } = layers.policy;
  if (organisation === null && problems.length === 0) return null;
  const setup = setupOf(organisation, noSettings);
  const words = teamWords(teamChanges(asItComes, setup), setup, say);
  return {
    name: organisation?.team ?? null,
    systems: setup.systems.map(({ name }) => name),
    sets: words.filter(({ kind }) => kind !== 'systemAdded'),
    problems: shownProblems(problems),
  };
}

/** Changes as the page shows them; `after` is what they lead to. */
export function teamWords(changes: readonly TeamChange[], after: Setup, say: Say): TeamWord[] {
  return changes.map((change): TeamWord => {
    switch (change.kind) {
      case 'systemAdded':
      case 'systemMoved':
      case 'systemRemoved':
      case 'ownSystemSetAside':
      case 'systemRenamed':
        return { ...change, system: systemInWords(change.system, say) };
      case 'suggestion':
        return { ...change, setup: after };
      default:
        return change;
    }
  });
}

function systemInWords({ name, matches }: CaseSystem, say: Say): SystemInWords {
  return { name, places: matches.map((pattern) => placeInWords(pattern, say)) };
}
