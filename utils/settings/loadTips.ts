import type { Tip } from '../tips/tip';
import { tipsInUse } from '../tips/tipsInUse';
import type { Setup } from './setup';
import { loadTipPacks } from './tipPacks';

/** All tips in force on this device: the library, the person's packs, and what a team set. */
export async function loadTips({ teamTips }: Pick<Setup, 'teamTips'>): Promise<Tip[]> {
  return tipsInUse(await loadTipPacks(), teamTips);
}
