import type { WorkingHours } from '../days/workingTime';
import type { Suggestion } from '../settings/setup';
import type { Wording } from '../tips/tip';
import type { TeamView } from './team';
import type { SystemsView } from './systemViews';
import type { DataView } from './dataView';

export type { DataView, DatesProblem, KeptView, RawRows, Table } from './dataView';
export type { Suggestion } from '../settings/setup';
export type { AddOutcome, AddressCheck, PlaceToAdd, SystemsView, SystemView } from './systemViews';
export type {
  MakingView,
  OrganisationView,
  ShownProblems,
  SuggestionWord,
  TeamFileCheck,
  TeamView,
  TeamWord,
  UseOutcome,
} from './team';

/** Why the person's hours could not be kept. */
export type HoursProblem = 'hoursAlike' | 'notATime' | 'noDays';

/** Everything the options page draws. */
export interface OptionsView {
  systems: SystemsView;
  team: TeamView;
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
