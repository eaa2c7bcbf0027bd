import { buildTeamConfig } from '../build';
import { firstSuggestions } from './firstSuggestions';
import { loadSettings } from './settingsStore';
import type { Settings } from './settings';
import { type Setup, setupOf } from './setup';

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return (await loadSetupAndSettings()).setup;
}

/** As `loadSetup`, with what it was worked out from: removed systems have their names there. */
export async function loadSetupAndSettings(): Promise<{ setup: Setup; settings: Settings }> {
  const [settings, suggested] = await Promise.all([
    loadSettings(),
    firstSuggestions(buildTeamConfig?.defaults ?? {}),
  ]);
  return { settings, setup: setupOf(buildTeamConfig, settings, suggested) };
}
