import type { AddOutcome } from '../options/view';
import { loadInForce } from '../settings/loadSetup';
import type { OwnSystem, Settings } from '../settings/settings';
import { changeSettings } from '../settings/settingsStore';
import { giveBackAccess } from './giveBackAccess';
import type { CaseSystem } from './match/caseSystem';
import { askForAccess } from './permissions';
import { adoptWanted, storeWanted } from './wantedSystem';

/**
 * Adds a case system of the person's own and has the browser ask for it; call it straight from a
 * click. It is stored before the browser asks, since the prompt may close the page: a system
 * without access is shown as such and measures nothing. Where it must first be looked up whether
 * it `isWanted`, the browser asks all the same, and it is stored after that.
 */
export function addOwnSystem(
  pattern: string,
  name: string,
  isWanted?: Promise<boolean>,
): Promise<AddOutcome> {
  const system = { id: crypto.randomUUID(), name, matches: [pattern] };
  const asItWas = ({ systems, ...settings }: Settings): Settings => ({
    ...settings,
    systems: systems.filter(({ id }) => id !== system.id),
  });
  return want(system, asItWas, isWanted);
}

/**
 * As `addOwnSystem`, for a further place of a system of the person's own; one that was removed
 * comes back there.
 */
export function addPlace(system: OwnSystem, pattern: string): Promise<AddOutcome> {
  const { id, name } = system;
  return want({ id, name, matches: [pattern] }, (settings) =>
    changed(settings, id, (known) => (system.archived === true ? system : without(known, pattern))),
  );
}

/** As `addOwnSystem`, for one that was removed: it comes back with these of its places. */
export function putBack(removed: OwnSystem, matches: readonly string[]): Promise<AddOutcome> {
  const { id, name } = removed;
  return want({ id, name, matches: [...matches] }, (settings) =>
    changed(settings, id, () => removed),
  );
}

/** Has the browser ask, in one question, for all sites of these; call it straight from a click. */
export function allowSystems(
  ...systems: readonly Pick<CaseSystem, 'matches'>[]
): Promise<AddOutcome> {
  return outcomeOf(askForAccess(...systems));
}

async function want(
  wanted: OwnSystem,
  asItWas: (settings: Settings) => Settings,
  isWanted?: Promise<boolean>,
): Promise<AddOutcome> {
  const stored = isWanted
    ? isWanted.then((is) => (is ? storeWanted(wanted) : undefined))
    : storeWanted(wanted);
  const outcome = await outcomeOf(askForAccess(wanted));
  await stored;
  await adoptWanted();
  // Where the browser will not even ask, it can never be counted.
  if (outcome === 'refusedByBrowser') await changeSettings(asItWas);
  return outcome;
}

function outcomeOf(asked: Promise<boolean>): Promise<AddOutcome> {
  return asked.then(
    (given) => (given ? 'added' : 'denied'),
    () => 'refusedByBrowser',
  );
}

/** Calls a system of the person's own something else; the time already counted goes with it. */
export async function renameOwnSystem(systemId: string, name: string): Promise<void> {
  await changeSettings((settings) =>
    changed(settings, systemId, (system) => ({ ...system, name })),
  );
}

/**
 * Takes a place from a system of the person's own, though never the last, and gives back the
 * browser's leave for a host that nothing needs any more.
 */
export async function removePlace(systemId: string, pattern: string): Promise<void> {
  await changeSettings((settings) =>
    changed(settings, systemId, (system) => {
      const rest = without(system, pattern);
      return rest.matches.length > 0 ? rest : system;
    }),
  );
  await giveBackAccess([{ matches: [pattern] }]);
}

/**
 * Removes a case system of the person's own, and gives back the browser's leave for hosts that no
 * other system needs. Its name stays with the time already counted, and where it was stays too, so
 * that it can be put back.
 */
export async function removeOwnSystem(systemId: string): Promise<void> {
  const { settings } = await loadInForce();
  const removed = settings.systems.find(({ id }) => id === systemId);
  if (removed === undefined || removed.archived === true) return;
  await changeSettings((settings) =>
    changed(settings, systemId, ({ id, name, matches }) => ({
      id,
      name,
      matches: [],
      archived: true,
      archivedMatches: matches,
    })),
  );
  await giveBackAccess([removed]);
}

function changed(
  settings: Settings,
  systemId: string,
  change: (system: OwnSystem) => OwnSystem,
): Settings {
  const systems = settings.systems.map((system) =>
    system.id === systemId ? change(system) : system,
  );
  return { ...settings, systems };
}

function without(system: OwnSystem, pattern: string): OwnSystem {
  return { ...system, matches: system.matches.filter((match) => match !== pattern) };
}
