import { browser } from 'wxt/browser';
import { buildTeamConfig } from '../build';
import { firstSuggestions, suggestionsKey } from './firstSuggestions';
import { installationIn, installationKey } from './installation';
import type { Settings } from './settings';
import { settingsIn, settingsKeys } from './settingsStore';
import { type Setup, setupOf } from './setup';

/** What is in force on this device, with what it was worked out from. */
export interface InForce {
  setup: Setup;
  /** Removed systems have their names here. */
  settings: Settings;
  /** This installation's id. */
  origin: string;
}

const keys = [...settingsKeys, suggestionsKey, installationKey];

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return (await loadInForce()).setup;
}

/** As `loadSetup`, with the rest of it. Storage is asked once: every pulse needs all of this. */
export async function loadInForce(): Promise<InForce> {
  const stored = await browser.storage.local.get(keys);
  const [settings, suggested, origin] = await Promise.all([
    settingsIn(stored),
    firstSuggestions(buildTeamConfig?.defaults ?? {}, stored),
    installationIn(stored),
  ]);
  return { settings, setup: setupOf(buildTeamConfig, settings, suggested), origin };
}
