import { tips } from './library';
import type { Tip } from './tip';
import { withPacks } from './withPacks';

/**
 * All tips there are: the library, over it the packs that the person added in their order, and over
 * all of it what an organisation or a team set.
 */
export function tipsInUse(
  packs: readonly { tips: readonly Tip[] }[],
  teamTips: readonly Tip[],
): Tip[] {
  return withPacks(tips, ...packs.map((pack) => pack.tips), teamTips);
}
