import { browser } from 'wxt/browser';
import { z } from '../schema';
import { packName, type TipPack } from '../tips/packSchema';
import { packTitle } from '../tips/packTitle';
import { readTipsKindly } from '../tips/readTipsKindly';
import type { Tip } from '../tips/tip';

const KEY = 'tipPacks';
/** More would be a library of its own, and the popup reads them all. */
export const MOST_PACKS = 10;

const kept = z.object({ version: z.literal(1), packs: z.array(z.unknown()) });
const keptPack = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.optional(z.unknown()),
  tips: z.unknown(),
});

/** A tip pack that the person added. */
export interface OwnPack {
  /** Random, so that a pack is taken away by what it is and not by where it stands. */
  id: string;
  name?: string | undefined;
  tips: readonly Tip[];
}

/** The packs that the person added, the latest last; of what cannot be understood, the rest. */
export async function loadTipPacks(): Promise<readonly OwnPack[]> {
  return packsIn((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Keeps a pack, in the place of an earlier version of it where there is one. With as many as there
 * may be nothing is kept.
 */
export function keepTipPack(pack: TipPack): Promise<'kept' | 'tooMany'> {
  return change((packs) => {
    const title = packTitle(pack);
    const others = packs.filter((other) => packTitle(other) !== title);
    if (others.length >= MOST_PACKS) return null;
    const { name, tips } = pack;
    return [...others, { id: crypto.randomUUID(), ...(name !== undefined && { name }), tips }];
  }).then((isKept) => (isKept ? 'kept' : 'tooMany'));
}

/** Takes a pack away; one that is not there changes nothing. */
export async function dropTipPack(packId: string): Promise<void> {
  await change((packs) => packs.filter(({ id }) => id !== packId));
}

/** One change at a time over all pages of the extension; null changes nothing. */
function change(work: (packs: readonly OwnPack[]) => readonly OwnPack[] | null): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    const packs = work(await loadTipPacks());
    if (packs === null) return false;
    if (packs.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: { version: 1, packs } });
    return true;
  });
}

function packsIn(stored: unknown): readonly OwnPack[] {
  const read = kept.safeParse(stored);
  return read.success ? read.data.packs.flatMap(readPack) : [];
}

function readPack(stored: unknown): OwnPack[] {
  const read = keptPack.safeParse(stored);
  if (!read.success) return [];
  const name = packName.safeParse(read.data.name);
  const { tips } = readTipsKindly(read.data.tips, ['tips']);
  if (tips.length === 0) return [];
  return [{ id: read.data.id, ...(name.success && { name: name.data }), tips }];
}
