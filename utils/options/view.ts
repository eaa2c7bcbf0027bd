import type { WorkingHours } from '../days/workingTime';
import type { Site } from '../popup/view';
import type { Suggestion } from '../settings/setup';
import type { AddressProblem } from '../systems/match/addressProblem';
import type { Wording } from '../tips/tip';
import type { DataView } from './dataView';

export type { DataView, DatesProblem, KeptView, RawRows, Table } from './dataView';
export type { Suggestion } from '../settings/setup';

/** A case system as the options page lists it. */
export interface SystemView {
  id: string;
  name: string;
  /** Its patterns in words, such as "case.example.org, below /care". */
  places: readonly string[];
  access: 'given' | 'missing';
  setBy: 'team' | 'person';
}

/** What a typed or pasted address comes to, before anything is asked or stored. */
export type AddressCheck =
  | { kind: 'usable'; pattern: string; place: string; suggestedName: string }
  | { kind: 'unusable'; problem: AddressProblem; systemName?: string };

/** What became of the browser's question. */
export type AddOutcome = 'added' | 'denied' | 'refusedByBrowser';

/** Why the person's hours could not be kept. */
export type HoursProblem = 'hoursAlike' | 'notATime' | 'noDays';

/** The case systems, and whether the person may add another. */
export interface SystemsView {
  systems: readonly SystemView[];
  canAdd: boolean;
  /** The site of the tab the person came from, when it is none yet. */
  candidate: Site | null;
}

/** Everything the options page draws. */
export interface OptionsView {
  systems: SystemsView;
  data: DataView;
  teamName: string | null;
  measuring: 'on' | 'off';
  awayAllowanceMinutes: number;
  countedKinds: readonly string[];
  countsBeside: boolean;
  dayStartsAtMinutes: number;
  /** 1 for Monday to 7 for Sunday. */
  workingDays: readonly number[];
  /** Null where none are set. */
  workingHours: WorkingHours | null;
  factsKeptDays: number;
  retentionMonths: number;
  /** What is as the team suggested it. */
  suggestedByTeam: readonly Suggestion[];
  wording: Wording;
}
