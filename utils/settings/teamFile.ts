import { browser } from 'wxt/browser';
import type { TeamConfig } from '../systems/teamConfig';
import { keptTeam } from './keptTeam';

/** Where storage keeps the team's file that the person opened. */
export const teamFileKey = 'teamFile';

/** The team's file that the person opened, from what storage gave for `teamFileKey`; null for none. */
export function teamFileIn({
  [teamFileKey]: stored,
}: Readonly<Record<string, unknown>>): TeamConfig | null {
  return keptTeam(stored)?.teamConfig ?? null;
}

/** Makes it the team's file in use; null takes away the one there is. */
export async function storeTeamFile(teamConfig: TeamConfig | null): Promise<void> {
  if (teamConfig === null) await browser.storage.local.remove(teamFileKey);
  else await browser.storage.local.set({ [teamFileKey]: { teamConfig, problems: [] } });
}

/** Calls `listener` when another team's file came into use, or none. */
export function onTeamFileChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[teamFileKey] !== undefined) listener();
  });
}
