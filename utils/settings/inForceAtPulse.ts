import { browser } from 'wxt/browser';
import { type InForce, inForceOf, otherKeys, teamKeys, type Teams, teamsIn } from './inForce';
import { onPolicyChanged } from './policy';
import { onTeamFileChanged } from './teamFile';

/** Undefined until they are read, and once they change. */
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
 * What `loadInForce` gives. Storage is asked once, for all of it or for all but the teams: Chromium
 * tells of a change before it answers what is asked after it (`tests/e2e/storage/told.test.ts`), so
 * what is at hand is true when the answer is there. Where a browser tells later, so much later it
 * holds.
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
