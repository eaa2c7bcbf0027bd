import type { AddressProblem } from '../systems/match/addressProblem';
import type { Site } from '../popup/view';

/** One place of a system, in words such as "case.example.org, every page below /care". */
export interface PlaceView {
  /** As the system has it. */
  pattern: string;
  place: string;
  access: 'given' | 'missing';
  /** Whether its host has letters of another alphabet. */
  hasOtherLetters: boolean;
}

/** Who set a system: the person, or one of an organisation's or team's layers, by that name. */
export type SetBy =
  | { kind: 'person' }
  | { kind: 'policy' | 'build' | 'teamFile'; team: string | null };

/** A case system as the options page lists it. */
export interface SystemView {
  id: string;
  name: string;
  places: readonly PlaceView[];
  access: 'given' | 'partly' | 'missing';
  setBy: SetBy;
  /** Places within its own whose time goes to another system. */
  leavesToOthers: readonly { place: string; systemName: string }[];
}

/** A system of the person's own that is not in force. */
export interface SystemAside {
  id: string;
  name: string;
  /** In words; where it was removed, those that no other system has by now. */
  places: readonly string[];
}

/** A place that may be added, before anything is asked or stored. */
export interface PlaceToAdd {
  pattern: string;
  place: string;
  suggestedName: string;
  hasOtherLetters: boolean;
}

/**
 * What a typed or pasted address comes to. `narrower` is a part of the same site that may be chosen
 * in its place.
 */
export type AddressCheck =
  | (PlaceToAdd & { kind: 'usable'; narrower: PlaceToAdd | null })
  | {
      kind: 'unusable';
      problem: AddressProblem;
      systemName?: string;
      narrower: PlaceToAdd | null;
    };

/** What became of the browser's question. */
export type AddOutcome = 'added' | 'denied' | 'refusedByBrowser';

/** The case systems, and whether the person may add another. */
export interface SystemsView {
  systems: readonly SystemView[];
  canAdd: boolean;
  /** The site of the tab the person came from, when it is none yet. */
  candidate: Site | null;
  /** The person's own that are kept though an organisation lets none count. */
  keptAside: readonly SystemAside[];
  /** Those the person removed. */
  removed: readonly SystemAside[];
}
