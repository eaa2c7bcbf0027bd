import type { Say } from '../language/lookup';
import type { Setup } from '../settings/setup';
import { dropTipPack } from '../settings/tipPacks';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { answerTip } from '../store/nudges';
import { checkPack } from './checkPack';
import type { TipsActions } from './tips';

/** The controls of the page of tips at work; each change draws anew with `refresh`. */
export function tipsActions(setup: Setup, say: Say, refresh: () => Promise<void>): TipsActions {
  const changing = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    // A popup or another page of the extension that is open shows tips too.
    announceChange();
    await refresh();
    return result;
  };
  return {
    answer: (tipId, response) =>
      changing(withDatabase((database) => answerTip(database, tipId, response))),
    async checkPack(file) {
      const check = await checkPack(file, setup, say);
      return check.kind === 'usable' ? { ...check, add: () => changing(check.add()) } : check;
    },
    removePack: (packId) => changing(dropTipPack(packId)),
    print: () => globalThis.print(),
  };
}
