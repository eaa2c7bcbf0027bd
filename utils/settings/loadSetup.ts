import { browser } from 'wxt/browser';
import { type InForce, inForceOf, otherKeys, teamKeys, teamsIn } from './inForce';
import type { Setup } from './setup';

/** What is in force on this device now. */
export async function loadSetup(): Promise<Setup> {
  return (await loadInForce()).setup;
}

/** As `loadSetup`, with the rest of it. */
export async function loadInForce(): Promise<InForce> {
  const stored = await browser.storage.local.get([...otherKeys, ...teamKeys]);
  return inForceOf(stored, teamsIn(stored));
}
