import { buildTeamConfig } from '../build';
import { forgottenBeforeIn, forgottenBeforeKey } from '../store/forgottenBefore';
import type { TeamDefaults } from '../systems/teamConfig';
import type { LocalDate } from '../totals/facts';
import { firstSuggestions, suggestionsKeys } from './firstSuggestions';
import { installationIn, installationKey } from './installation';
import { type Layers, organisationOf, setupIn } from './layers';
import { policyIn, policyKey } from './policy';
import type { Settings } from './settings';
import { settingsIn, settingsKeys } from './settingsStore';
import type { Setup } from './setup';
import { confirmedOnIn, stillYouKey } from './stillYou';
import { teamFileIn, teamFileKey } from './teamFile';

/** What is in force on this device, with what it was worked out from. */
export interface InForce {
  setup: Setup;
  layers: Layers;
  /** Removed systems have their names here. */
  settings: Settings;
  /** What was suggested while the installation was new, or agreed to since. */
  suggested: TeamDefaults;
  /** This installation's id. */
  origin: string;
  /** Of what began before this (ms) something was deleted, and must not come back. */
  forgottenBefore?: number | undefined;
  /** The date on which the person last said that it is still them. */
  confirmedOn?: LocalDate | undefined;
}

/** Where storage has what a policy and a team's file said. */
export const teamKeys = [policyKey, teamFileKey];
/** Where it has the rest of what is in force. */
export const otherKeys = [
  ...settingsKeys,
  ...suggestionsKeys,
  installationKey,
  forgottenBeforeKey,
  stillYouKey,
];

/** What the policy and the team's file came to. */
export type Teams = Pick<Layers, 'policy' | 'teamFile'>;

/** What they came to, by what is stored under `teamKeys`. */
export function teamsIn(stored: Readonly<Record<string, unknown>>): Teams {
  return { policy: policyIn(stored), teamFile: teamFileIn(stored) };
}

/** What is in force, by what is stored under `otherKeys` and what the teams said. */
export async function inForceOf(
  stored: Readonly<Record<string, unknown>>,
  teams: Teams,
): Promise<InForce> {
  const layers: Layers = { ...teams, build: buildTeamConfig };
  const [settings, suggested, origin] = await Promise.all([
    settingsIn(stored),
    firstSuggestions(organisationOf(layers)?.defaults ?? {}, stored, Date.now()),
    installationIn(stored),
  ]);
  return {
    setup: setupIn(layers, settings, suggested),
    layers,
    settings,
    suggested,
    origin,
    forgottenBefore: forgottenBeforeIn(stored, Date.now()),
    confirmedOn: confirmedOnIn(stored),
  };
}
