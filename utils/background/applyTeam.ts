import { lookForReminders } from '../reminding/look';
import { keepTeamNames } from '../settings/teamNames';
import { applySystems } from './applySystems';
import { showMenu } from './menu';
import { upkeep } from './upkeep';

/** Makes true at once, in open pages too, what a policy or a team's file says now. */
export async function applyTeam(): Promise<void> {
  await keepTeamNames();
  await applySystems();
  await showMenu();
  // What it suggests may have finished days come to other totals.
  await upkeep();
  await lookForReminders();
}
