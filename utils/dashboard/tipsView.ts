import { type Layers, organisationOf } from '../settings/layers';
import type { Setup } from '../settings/setup';
import type { OwnPack } from '../settings/tipPacks';
import { creditsOf } from '../tips/creditsOf';
import { packTitle } from '../tips/packTitle';
import type { TipShowing } from '../tips/tip';
import { tipsInUse } from '../tips/tipsInUse';
import { answersTo } from '../tips/usableTips';
import type { TeamTipsView, TipOrigin, TipsView } from './tips';

/** Everything that was read for the page of tips. */
export interface TipsFacts {
  setup: Pick<Setup, 'teamTips' | 'wording'>;
  layers: Layers;
  packs: readonly OwnPack[];
  history: readonly TipShowing[];
}

/** What the page of tips draws, worked out from what was read. */
export function tipsView({ setup, layers, packs, history }: TipsFacts): TipsView {
  return {
    tips: tipsInUse(packs, setup.teamTips),
    origins: originsOf(packs, layers),
    wording: setup.wording,
    answers: answersTo(history),
    // The one added last first: it is the one somebody has just come for.
    packs: packs.toReversed().map((pack) => ({
      id: pack.id,
      title: packTitle(pack),
      count: pack.tips.length,
      credits: creditsOf(pack.tips),
    })),
    teamTips: teamLayers(layers).map(({ kind, config: { team, tips = [] } }) => ({
      kind,
      team: team ?? null,
      count: tips.length,
      credits: creditsOf(tips),
    })),
  };
}

function originsOf(packs: readonly OwnPack[], layers: Layers): ReadonlyMap<string, TipOrigin> {
  const origins = new Map<string, TipOrigin>();
  for (const pack of packs) {
    const origin = { kind: 'pack', title: packTitle(pack) } as const;
    for (const { id } of pack.tips) origins.set(id, origin);
  }
  // The strongest last: what it says holds.
  for (const { config } of teamLayers(layers).toReversed()) {
    const origin = { kind: 'team', team: config.team ?? null } as const;
    for (const { id } of config.tips ?? []) origins.set(id, origin);
  }
  return origins;
}

/** Those that set tips, the strongest first. */
function teamLayers(layers: Layers) {
  const all: readonly [TeamTipsView['kind'], Layers['teamFile']][] = [
    ['organisation', organisationOf(layers)],
    ['teamFile', layers.teamFile],
  ];
  return all.flatMap(([kind, config]) =>
    config?.tips === undefined || config.tips.length === 0 ? [] : [{ kind, config }],
  );
}
