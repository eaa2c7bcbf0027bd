import type { UseOutcome } from '../options/team';
import { agreeToSuggestions } from '../settings/firstSuggestions';
import { loadInForce } from '../settings/loadSetup';
import { storeTeamFile } from '../settings/teamFile';
import { giveBackAccess } from './giveBackAccess';
import { askForAccess } from './permissions';
import type { TeamConfig, TeamDefaults } from './teamConfig';

/**
 * Makes it the team's file in use, with what the person agreed to of its suggestions, and has the
 * browser ask for all of these sites at once; call it straight from a click. It is stored while the
 * browser asks, so that what the person allows is measured at once: a system without access is
 * shown as such.
 */
export async function takeTeamFile(
  teamFile: TeamConfig,
  agreed: TeamDefaults,
  origins: readonly string[],
): Promise<UseOutcome> {
  const asked = origins.length === 0 ? Promise.resolve(true) : askForAccess({ matches: origins });
  const outcome: Promise<UseOutcome> = asked.then(
    (given) => (given ? 'used' : 'denied'),
    () => 'refusedByBrowser',
  );
  await changeTeamFile(teamFile, agreed);
  return outcome;
}

/** Takes the team's file away again; the browser's leave for its sites goes with it. */
export function dropTeamFile(): Promise<void> {
  return changeTeamFile(null, {});
}

async function changeTeamFile(teamFile: TeamConfig | null, agreed: TeamDefaults): Promise<void> {
  const { setup: before } = await loadInForce();
  // First: whoever hears of the file works days out again by what was agreed to.
  if (Object.keys(agreed).length > 0) await agreeToSuggestions(agreed);
  await storeTeamFile(teamFile);
  await giveBackAccess(before.systems);
}
