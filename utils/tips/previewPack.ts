import { type NamedPack, packTitle } from './packTitle';
import type { Tip, Wording } from './tip';
import { tipsInUse } from './tipsInUse';

/** What there is before a pack comes. */
export interface BeforePack {
  /** Those that the person added already, in their order. */
  packs: readonly NamedPack[];
  /** What an organisation or a team set, which stays in its place whatever a person adds. */
  teamTips: readonly Tip[];
  wording: Wording;
}

/** What adding a pack would change; each of its tips stands in one of the first three. */
export interface PackPreview {
  /** Whether it takes the place of an earlier version of itself. */
  isUpdate: boolean;
  added: readonly Tip[];
  replaced: readonly { tip: Tip; former: Tip }[];
  /** Those in whose place the team has set a tip of its own. */
  overruled: readonly Tip[];
  /** Those that its earlier version brought and it does not. */
  gone: readonly Tip[];
  /** How many of its tips are for the other wording only, and not shown in this one. */
  forOtherWording: number;
}

/** Works out what adding a pack would change, before anything does. */
export function previewPack(pack: NamedPack, before: BeforePack): PackPreview {
  const title = packTitle(pack);
  const earlier = before.packs.filter((other) => packTitle(other) === title);
  const others = before.packs.filter((other) => packTitle(other) !== title);
  const formerById = byId(tipsInUse(others, []));
  const teamIds = new Set(before.teamTips.map(({ id }) => id));
  const ownIds = new Set(pack.tips.map(({ id }) => id));
  const free = pack.tips.filter(({ id }) => !teamIds.has(id));
  return {
    isUpdate: earlier.length > 0,
    added: free.filter(({ id }) => !formerById.has(id)),
    replaced: free.flatMap((tip) => {
      const former = formerById.get(tip.id);
      return former === undefined ? [] : [{ tip, former }];
    }),
    overruled: pack.tips.filter(({ id }) => teamIds.has(id)),
    gone: earlier.flatMap(({ tips }) => tips).filter(({ id }) => !ownIds.has(id)),
    forOtherWording: pack.tips.filter(({ wordings }) => !wordings.includes(before.wording)).length,
  };
}

function byId(tips: readonly Tip[]): ReadonlyMap<string, Tip> {
  return new Map(tips.map((tip) => [tip.id, tip]));
}
