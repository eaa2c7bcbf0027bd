import { browser } from 'wxt/browser';
import type { AddOutcome } from '../options/view';
import { changeSettings, loadSettings } from '../settings/settingsStore';
import { browserPatterns } from './match/browserPatterns';
import { askForAccess } from './permissions';

/**
 * Adds a case system of the person's own and has the browser ask for it; call it straight from a
 * click. It is stored before the browser asks, since the prompt may close the page: a system
 * without access is shown as such and measures nothing.
 */
export function addOwnSystem(pattern: string, name: string): Promise<AddOutcome> {
  const system = { id: crypto.randomUUID(), name, matches: [pattern] };
  const stored = changeSettings((settings) => ({
    ...settings,
    systems: settings.systems.some(
      ({ archived, matches }) => archived !== true && matches.includes(pattern),
    )
      ? settings.systems
      : [...settings.systems, system],
  }));
  return outcomeOf(askForAccess(system), stored);
}

/** Has the browser ask again for a system's sites; call it straight from a click. */
export function allowSystem(system: { matches: readonly string[] }): Promise<AddOutcome> {
  return outcomeOf(askForAccess(system), Promise.resolve());
}

async function outcomeOf(asked: Promise<boolean>, stored: Promise<unknown>): Promise<AddOutcome> {
  const answer = asked.then(
    (given): AddOutcome => (given ? 'added' : 'denied'),
    (): AddOutcome => 'refusedByBrowser',
  );
  await stored;
  return answer;
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
