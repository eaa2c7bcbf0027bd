import type { WorkingHours } from '../days/workingTime';
import type { Suggestion } from '../settings/setup';
import type { Wording } from '../tips/tip';
import type { DataView } from './dataView';
import type { RemindersView } from './reminders';
import type { TeamView } from './team';
import type { SystemsView } from './systemViews';

export type { DataView, DatesProblem, KeptView, RawRows, Table } from './dataView';
export type { ReminderPreview, RemindersView, WhyShown } from './reminders';
export type { Suggestion } from '../settings/setup';
export type { AddOutcome, AddressCheck, SystemsView, SystemView } from './systemViews';
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
  reminders: RemindersView;
  data: DataView;
  team: TeamView;
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
