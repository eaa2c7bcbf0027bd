import type { TeamFileReading } from '../portability/readTeamFile';
import type { TeamFilePreview } from '../portability/previewTeamFile';
import type { Setup, Suggestion } from '../settings/setup';
import type { Wording } from '../tips/tip';

/** A case system by its name and its places in words. */
export interface SystemInWords {
  name: string;
  places: readonly string[];
}

/** Settings of which some are suggested, as they would be. */
export type SuggestedSetup = Pick<
  Setup,
  | 'awayAllowanceSeconds'
  | 'countedKinds'
  | 'dayStartsAtMinutes'
  | 'workingDays'
  | 'workingHours'
  | 'retentionMonths'
  | 'wording'
>;

export interface SuggestionWord {
  kind: 'suggestion';
  suggestion: Suggestion;
  setup: SuggestedSetup;
}

/** One thing that a team's file or an organisation sets or would change. */
export type TeamWord =
  | {
      kind: 'systemAdded' | 'systemMoved' | 'systemRemoved' | 'ownSystemSetAside';
      system: SystemInWords;
    }
  | { kind: 'systemRenamed'; system: SystemInWords; formerName: string }
  | { kind: 'ownSystems'; areAllowed: boolean }
  | { kind: 'measuring'; to: 'on' | 'off' }
  | { kind: 'wording'; to: Wording }
  /** The team's own tips, by their number. */
  | { kind: 'tips'; count: number }
  | SuggestionWord;

/** Problems, no more of them than anybody reads. */
export interface ShownProblems {
  shown: readonly string[];
  /** How many there are besides. */
  more: number;
}

/** What the organisation sets, by its policy or its build. */
export interface OrganisationView {
  name: string | null;
  /** Its systems by name; the list of case systems has the rest of them. */
  systems: readonly string[];
  /** What else it sets or suggests. */
  sets: readonly TeamWord[];
  /** What is wrong with its policy, each by its field. */
  problems: ShownProblems;
}

/** What a file made here would hold. */
export interface MakingView {
  team: string;
  systems: readonly SystemInWords[];
  wording: Wording;
  /** What is set here and not as it comes. */
  suggestions: readonly SuggestionWord[];
}

/** What the settings page shows of the team. */
export interface TeamView {
  organisation: OrganisationView | null;
  /** The file that the person uses. */
  file: { team: string | null; systems: readonly string[] } | null;
  making: MakingView;
}

type Unusable = Extract<TeamFileReading, { kind: 'unusable' }>;

/** What opening a file comes to: why it cannot be used, or what using it would change. */
export type TeamFileCheck =
  | { kind: 'unusable'; problem: Unusable['problem']; details: ShownProblems }
  | {
      kind: 'usable';
      team: string | null;
      earlierTeam: string | null;
      relation: TeamFilePreview['relation'];
      changes: readonly TeamWord[];
      suggestions: readonly TeamWord[];
      keepsShorter: boolean;
      overlaps: readonly { place: string; narrower: string; wider: string }[];
      barredSystems: readonly string[];
      leftOut: ShownProblems;
      /** Whether the browser is asked before all of it is counted. */
      asksBrowser: boolean;
      /** Called straight from a click; with the suggestions, if the person takes them. */
      use(takesSuggestions: boolean): Promise<UseOutcome>;
    };

/** What became of a file that was to be used; it is in use in every case. */
export type UseOutcome = 'used' | 'denied' | 'refusedByBrowser';
