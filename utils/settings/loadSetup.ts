import { browser } from 'wxt/browser';
import { buildTeamConfig } from '../build';
import { forgottenBeforeIn, forgottenBeforeKey } from '../store/forgottenBefore';
import { mergeTeams } from '../systems/mergeTeams';
import type { TeamConfig } from '../systems/teamConfig';
import type { LocalDate } from '../totals/facts';
import { firstSuggestions, suggestionsKeys } from './firstSuggestions';
import { installationIn, installationKey } from './installation';
import { type Policy, policyIn, policyKey } from './policy';
import type { Settings } from './settings';
import { settingsIn, settingsKeys } from './settingsStore';
import { type Setup, setupOf } from './setup';
import { confirmedOnIn, stillYouKey } from './stillYou';
import { teamFileIn, teamFileKey } from './teamFile';

/** What an organisation or a team says, strongest first. */
export interface Layers {
  policy: Policy;
  build: TeamConfig | null;
  /** The file that the person opened, and can take away again. */
  teamFile: TeamConfig | null;
}

/** What is in force on this device, with what it was worked out from. */
export interface InForce {
  setup: Setup;
  layers: Layers;
  /** Removed systems have their names here. */
  settings: Settings;
  /** This installation's id. */
  origin: string;
  /** Of what began before this (ms) something was deleted, and must not come back. */
  forgottenBefore: number | undefined;
  /** The date on which the person last said that it is still them. */
  confirmedOn: LocalDate | undefined;
}

const keys = [
  ...settingsKeys,
  ...suggestionsKeys,
  installationKey,
  policyKey,
  teamFileKey,
  forgottenBeforeKey,
  stillYouKey,
];

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return (await loadInForce()).setup;
}

/** As `loadSetup`, with the rest of it. Storage is asked once: every pulse needs all of this. */
export async function loadInForce(): Promise<InForce> {
  const stored = await browser.storage.local.get(keys);
  const policy = policyIn(stored);
  const teamFile = teamFileIn(stored);
  // A team's build is for its own sites and no other.
  const build = buildTeamConfig && { ...buildTeamConfig, allowOwnSystems: false };
  const organisation = mergeTeams([policy.teamConfig, build]);
  const [settings, suggested, origin] = await Promise.all([
    settingsIn(stored),
    firstSuggestions(organisation?.defaults ?? {}, stored, Date.now()),
    installationIn(stored),
  ]);
  const team = mergeTeams([organisation, teamFile]);
  return {
    setup: setupOf(team, settings, suggested),
    layers: { policy, build: buildTeamConfig, teamFile },
    settings,
    origin,
    forgottenBefore: forgottenBeforeIn(stored, Date.now()),
    confirmedOn: confirmedOnIn(stored),
  };
}
