import type { Tip } from './tip';

/**
 * The library with packs laid over it in turn: a tip with the id of an earlier one takes its place,
 * the others come after.
 */
export function withPacks(library: readonly Tip[], ...packs: readonly (readonly Tip[])[]): Tip[] {
  const tips = new Map(library.map((tip) => [tip.id, tip]));
  for (const pack of packs) for (const tip of pack) tips.set(tip.id, tip);
  return [...tips.values()];
}
