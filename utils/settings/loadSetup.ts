import { buildTeamConfig } from '../build';
import { loadSettings } from './settingsStore';
import { type Setup, setupOf } from './setup';

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return setupOf(buildTeamConfig, await loadSettings());
}
