import type { TeamConfig, TeamDefaults } from './teamConfig';

/**
 * Lays the configurations that are there over one another, strongest first: what a stronger one
 * says holds, and each adds its systems and its tips, one of an id. Null where there is none at all.
 */
export function mergeTeams(layers: readonly (TeamConfig | null)[]): TeamConfig | null {
  const given = layers.filter((layer) => layer !== null);
  if (given.length === 0) return null;
  const systems = oneOfAnId(given.flatMap((layer) => layer.systems));
  const tips = oneOfAnId(given.flatMap((layer) => layer.tips ?? []));
  const defaults: TeamDefaults = laidOver(given.map((layer) => layer.defaults ?? {}));
  return { ...laidOver(given), systems, ...(tips.length > 0 && { tips }), defaults };
}

function laidOver<Layer extends object>(layers: readonly Layer[]): Layer {
  return Object.assign({}, ...layers.toReversed());
}

/** The first of each id, in the order given. */
function oneOfAnId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()];
}
