import type { ShownProblems } from '../options/view';
import type { Tip, TipResponse, Wording } from '../tips/tip';

/** Where a tip comes from that is not Alongside's own. */
export type TipOrigin =
  | { kind: 'pack'; title: string }
  /** Set by an organisation or a team; null where it has no name. */
  | { kind: 'team'; team: string | null };

/** A pack that the person added. */
export interface PackView {
  id: string;
  title: string;
  count: number;
  credits: readonly string[];
}

/** Tips that somebody else set: an organisation, or the team whose file the person opened. */
export interface TeamTipsView {
  kind: 'organisation' | 'teamFile';
  /** Null where it has no name. */
  team: string | null;
  count: number;
  credits: readonly string[];
}

/** All that the page of tips draws. */
export interface TipsView {
  /** The library with all packs. */
  tips: readonly Tip[];
  /** By the tip's id; Alongside's own have none. */
  origins: ReadonlyMap<string, TipOrigin>;
  wording: Wording;
  /** What the person made of tips, by their ids. */
  answers: ReadonlyMap<string, TipResponse>;
  packs: readonly PackView[];
  teamTips: readonly TeamTipsView[];
}

/** A tip in a preview. */
export interface NamedTip {
  title: string;
  credit: string;
}

/** What opening a pack comes to: why it cannot be used, or what adding it would change. */
export type PackCheck =
  | { kind: 'unusable'; problems: ShownProblems }
  | {
      kind: 'usable';
      title: string;
      isUpdate: boolean;
      added: readonly NamedTip[];
      replaced: readonly (NamedTip & { former: string })[];
      overruled: readonly NamedTip[];
      gone: readonly NamedTip[];
      forOtherWording: number;
      add(): Promise<'kept' | 'tooMany'>;
    };

/** What the page of tips can ask for; each change redraws when it is done. */
export interface TipsActions {
  /** Null takes an answer back. */
  answer(tipId: string, response: TipResponse | null): Promise<void>;
  /** Reads a file and says what it would change; stores nothing. */
  checkPack(file: Blob): Promise<PackCheck>;
  removePack(packId: string): Promise<void>;
  /** Opens the browser's own way to print. */
  print(): void;
}
