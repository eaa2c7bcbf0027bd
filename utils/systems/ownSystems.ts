import { browser } from 'wxt/browser';
import type { AddOutcome } from '../options/view';
import { changeSettings, loadSettings } from '../settings/settingsStore';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';
import { askForAccess } from './permissions';
import { adoptWanted, storeWanted } from './wantedSystem';

/**
 * Adds a case system of the person's own and has the browser ask for it; call it straight from a
 * click. It is stored before the browser asks, since the prompt may close the page: a system
 * without access is shown as such and measures nothing.
 */
export async function addOwnSystem(pattern: string, name: string): Promise<AddOutcome> {
  const system = { id: crypto.randomUUID(), name, matches: [pattern] };
  const stored = storeWanted(system);
  const outcome = await outcomeOf(askForAccess(system));
  await stored;
  await adoptWanted();
  // Where the browser will not even ask, it can never be counted.
  if (outcome === 'refusedByBrowser') await forgetSystem(system.id);
  return outcome;
}

/** Has the browser ask again for a system's sites; call it straight from a click. */
export function allowSystem(system: Pick<CaseSystem, 'matches'>): Promise<AddOutcome> {
  return outcomeOf(askForAccess(system));
}

function outcomeOf(asked: Promise<boolean>): Promise<AddOutcome> {
  return asked.then(
    (given) => (given ? 'added' : 'denied'),
    () => 'refusedByBrowser',
  );
}

async function forgetSystem(systemId: string): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    systems: settings.systems.filter(({ id }) => id !== systemId),
  }));
}

/**
 * Removes a case system of the person's own, and gives back the browser's leave for hosts that no
 * other system needs. Its name stays with the time already counted.
 */
export async function removeOwnSystem(systemId: string): Promise<void> {
  const before = await loadSettings();
  const after = await changeSettings((settings) => ({
    ...settings,
    systems: settings.systems.map((system) =>
      system.id === systemId ? { ...system, matches: [], archived: true } : system,
    ),
  }));
  const needed = new Set(browserPatterns(after.systems));
  const origins = browserPatterns(before.systems).filter((pattern) => !needed.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
