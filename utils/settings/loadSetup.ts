import { browser } from 'wxt/browser';
import { buildTeamConfig } from '../build';
import { forgottenBeforeIn, forgottenBeforeKey } from '../store/forgottenBefore';
import type { TeamDefaults } from '../systems/teamConfig';
import type { LocalDate } from '../totals/facts';
import { firstSuggestions, suggestionsKeys } from './firstSuggestions';
import { installationIn, installationKey } from './installation';
import { type Layers, organisationOf, setupIn } from './layers';
import { onPolicyChanged, policyIn, policyKey } from './policy';
import type { Settings } from './settings';
import { settingsIn, settingsKeys } from './settingsStore';
import type { Setup } from './setup';
import { confirmedOnIn, stillYouKey } from './stillYou';
import { onTeamFileChanged, teamFileIn, teamFileKey } from './teamFile';

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

const teamKeys = [policyKey, teamFileKey];
const otherKeys = [
  ...settingsKeys,
  ...suggestionsKeys,
  installationKey,
  forgottenBeforeKey,
  stillYouKey,
];

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return (await loadInForce()).setup;
}

/** As `loadSetup`, with the rest of it. */
export async function loadInForce(): Promise<InForce> {
  const stored = await browser.storage.local.get([...otherKeys, ...teamKeys]);
  return inForceOf(stored, teamsIn(stored));
}

type Teams = Pick<Layers, 'policy' | 'teamFile'>;

/** What the policy and the team's file came to; undefined until they are read, and once they change. */
let teamsAtHand: Teams | undefined;
let changes = 0;
let isToldOfChanges = false;

/**
 * For the worker, at its start: from now on `loadInForceAtPulse` need not have the policy and the
 * team's file handed over while they stay as they are, which for 200 systems takes a fifth of a
 * pulse's time.
 */
export function keepTeamsAtHand(): void {
  const letGo = () => {
    changes += 1;
    teamsAtHand = undefined;
  };
  onPolicyChanged(letGo);
  onTeamFileChanged(letGo);
  isToldOfChanges = true;
}

/**
 * As `loadInForce`. Storage is asked once, for all of it or for all but the teams: Chromium tells of a
 * change before it answers what is asked after it (`tests/e2e/storage/told.test.ts`), so what is at
 * hand is true when the answer is there. Where a browser tells later, so much later it holds.
 */
export async function loadInForceAtPulse(): Promise<InForce> {
  const atHand = teamsAtHand;
  if (atHand !== undefined) {
    const stored = await browser.storage.local.get(otherKeys);
    if (teamsAtHand === atHand) return inForceOf(stored, atHand);
  }
  const changesBefore = changes;
  const stored = await browser.storage.local.get([...otherKeys, ...teamKeys]);
  const teams = teamsIn(stored);
  if (isToldOfChanges && changes === changesBefore) teamsAtHand = teams;
  return inForceOf(stored, teams);
}

function teamsIn(stored: Readonly<Record<string, unknown>>): Teams {
  return { policy: policyIn(stored), teamFile: teamFileIn(stored) };
}

async function inForceOf(
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
