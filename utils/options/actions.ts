import type { WorkingHours } from '../days/workingTime';
import type { NameProblem } from '../systems/systemName';
import type { EntryProblem } from '../totals/entry';
import type { Entry } from '../totals/facts';
import type { TeamFileWish } from '../portability/makeTeamFile';
import type { ShownProblems, TeamFileCheck } from './team';
import type { DataActions } from './dataActions';
import type { AddOutcome, AddressCheck, HoursProblem } from './view';

export type { DataActions } from './dataActions';

/** What became of time that was to be added. */
export type AddedTime =
  | { kind: 'added'; entry: Entry }
  | { kind: 'refused'; problem: EntryProblem };

/** What can be asked for where nothing can be measured. */
export interface UnseenActions {
  /** Takes today's minutes as typed. */
  add(minutesText: string): Promise<AddedTime>;
  undo(entryId: string): Promise<void>;
}

/** What can be asked for about the case systems. */
export interface SystemActions {
  /** At every key; asks nobody and stores nothing. */
  checkAddress(text: string): AddressCheck;
  /** Called inside the click, since the browser wants the gesture before it asks the person. */
  addSystem(pattern: string, name: string): Promise<AddOutcome>;
  /** As `addSystem`, for systems whose access is missing: the browser asks once for them all. */
  allow(...systemIds: readonly string[]): Promise<AddOutcome>;
  /** As `addSystem`, for a further place of a system of the person's own, also a removed one. */
  addPlace(systemId: string, pattern: string): Promise<AddOutcome>;
  /** The last place of a system stays. */
  removePlace(systemId: string, pattern: string): Promise<void>;
  /** Takes the name as typed; gives the problem, or null when it was kept. */
  renameSystem(systemId: string, name: string): Promise<NameProblem | null>;
  removeSystem(systemId: string): Promise<void>;
  /** As `addSystem`, for one that was removed, where it was. */
  putBack(systemId: string): Promise<AddOutcome>;
  /** Of any address, in words; asks nobody and stores nothing. */
  wouldBeCounted(text: string): string;
  unseen: UnseenActions;
}

/** A file to be downloaded, or why there is none. */
export type MadeFile =
  | { kind: 'file'; name: string; text: string }
  | { kind: 'problems'; problems: ShownProblems };

/** A ready file for an IT department, and in a sentence what it is for. */
export interface PolicyDownload {
  name: string;
  forWhat: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What can be asked for about the team's file. */
export interface TeamActions {
  make(wish: TeamFileWish): MadeFile;
  /** Reads a file and says what it would change; stores nothing and asks nobody. */
  check(file: Blob): Promise<TeamFileCheck>;
  /** The same as ready files for an IT department; of the text of a team's file. */
  policyFiles(teamFileText: string): Promise<readonly PolicyDownload[]>;
  /** Takes the file in use away. */
  drop(): Promise<void>;
}

/**
 * What the options page can ask for. The view that follows is drawn anew by whoever holds it; a
 * promise that is rejected is shown as "not saved".
 */
export interface OptionsActions {
  systems: SystemActions;
  team: TeamActions;
  data: DataActions;
  setAwayAllowance(minutes: number): Promise<void>;
  setCountedKinds(kinds: readonly string[]): Promise<void>;
  setCountBeside(isCounted: boolean): Promise<void>;
  /** Minutes after midnight, 0 to 360. */
  setDayStart(minutes: number): Promise<void>;
  /** Null for no hours. Gives the problem, or null when they were kept. */
  setWorkingHours(hours: WorkingHours | null): Promise<HoursProblem | null>;
  /** 1 for Monday to 7 for Sunday. Gives the problem, or null when they were kept. */
  setWorkingDays(days: readonly number[]): Promise<HoursProblem | null>;
  setFactsKeptDays(days: number): Promise<void>;
  setRetentionMonths(months: number): Promise<void>;
}
