import type { Tip } from './tip';

/** What a pack has to be told from others by. */
export interface NamedPack {
  name?: string | undefined;
  tips: readonly Tip[];
}

/**
 * What a pack is called: by its name, or else by the credit of its first tip. Two packs of one title
 * are one pack in two versions. Empty for a pack without either.
 */
export function packTitle({ name, tips }: NamedPack): string {
  return name ?? tips[0]?.credit ?? '';
}
