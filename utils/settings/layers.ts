import { mergeTeams } from '../systems/mergeTeams';
import type { TeamConfig, TeamDefaults } from '../systems/teamConfig';
import type { Policy } from './policy';
import type { Settings } from './settings';
import { type Setup, setupOf } from './setup';

/** What an organisation or a team says, strongest first. */
export interface Layers {
  policy: Policy;
  build: TeamConfig | null;
  /** The file that the person opened, and can take away again. */
  teamFile: TeamConfig | null;
}

/** What the organisation sets, by its policy and its build; null where it sets nothing. */
export function organisationOf({ policy, build }: Omit<Layers, 'teamFile'>): TeamConfig | null {
  const organisation = mergeTeams([policy.teamConfig, build]);
  // An organisation's build can ask for no site but its own, whatever a policy says.
  return organisation && build ? { ...organisation, allowOwnSystems: false } : organisation;
}

/**
 * What is in force under these layers. Where the organisation allows no other systems than its own,
 * a file that the person opened brings none either; nor does it ever give the organisation a name.
 */
export function setupIn(layers: Layers, settings: Settings, suggested: TeamDefaults): Setup {
  const organisation = organisationOf(layers);
  const { teamFile } = layers;
  const isClosed = organisation?.allowOwnSystems === false;
  const allowed = isClosed && teamFile !== null ? { ...teamFile, systems: [] } : teamFile;
  const setup = setupOf(mergeTeams([organisation, allowed]), settings, suggested);
  return { ...setup, teamName: (organisation ?? teamFile)?.team ?? null };
}
