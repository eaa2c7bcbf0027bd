import type { TeamConfig, TeamDefaults } from './teamConfig';

/**
 * Lays the configurations that are there over one another, strongest first: what a stronger one
 * says holds, and each adds its systems, one of an id. Null where there is none at all.
 */
export function mergeTeams(layers: readonly (TeamConfig | null)[]): TeamConfig | null {
  const given = layers.filter((layer) => layer !== null);
  if (given.length === 0) return null;
  const systems = new Map<string, TeamConfig['systems'][number]>();
  for (const layer of given) {
    for (const system of layer.systems) if (!systems.has(system.id)) systems.set(system.id, system);
  }
  const defaults: TeamDefaults = laidOver(given.map((layer) => layer.defaults ?? {}));
  return { ...laidOver(given), systems: [...systems.values()], defaults };
}

function laidOver<Layer extends object>(layers: readonly Layer[]): Layer {
  return Object.assign({}, ...layers.toReversed());
}
