import type { WorkingHours } from '../days/workingTime';
import type { DataActions } from './dataActions';
import type { AddOutcome, AddressCheck, HoursProblem } from './view';

export type { DataActions } from './dataActions';

/** What can be asked for about the case systems. */
export interface SystemActions {
  /** At every key; asks nobody and stores nothing. */
  checkAddress(text: string): AddressCheck;
  /** Called inside the click, since the browser wants the gesture before it asks the person. */
  addSystem(pattern: string, name: string): Promise<AddOutcome>;
  /** As `addSystem`, for a system whose access is missing. */
  allow(systemId: string): Promise<AddOutcome>;
  removeSystem(systemId: string): Promise<void>;
}

/**
 * What the options page can ask for. The view that follows is drawn anew by whoever holds it; a
 * promise that is rejected is shown as "not saved".
 */
export interface OptionsActions {
  systems: SystemActions;
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
