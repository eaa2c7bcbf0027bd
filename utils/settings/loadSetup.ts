import { buildTeamConfig } from '../build';
import { firstSuggestions } from './firstSuggestions';
import { loadSettings } from './settingsStore';
import { type Setup, setupOf } from './setup';

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  const [settings, suggested] = await Promise.all([
    loadSettings(),
    firstSuggestions(buildTeamConfig?.defaults ?? {}),
  ]);
  return setupOf(buildTeamConfig, settings, suggested);
}
