import { browser } from 'wxt/browser';
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
  const layers: Layers = {
    policy: policyIn(stored),
    build: buildTeamConfig,
    teamFile: teamFileIn(stored),
  };
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
