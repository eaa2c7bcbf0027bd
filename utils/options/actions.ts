import type { AddOutcome, AddressCheck } from './view';

/**
 * What the options page can ask for. The view that follows is drawn anew by whoever holds it; a
 * promise that is rejected is shown as "not saved".
 */
export interface OptionsActions {
  /** At every key; asks nobody and stores nothing. */
  checkAddress(text: string): AddressCheck;
  /** Called inside the click, since the browser wants the gesture before it asks the person. */
  addSystem(pattern: string, name: string): Promise<AddOutcome>;
  /** As `addSystem`, for a system whose access is missing. */
  allow(systemId: string): Promise<AddOutcome>;
  removeSystem(systemId: string): Promise<void>;
  setAwayAllowance(minutes: number): Promise<void>;
  setCountedKinds(kinds: readonly string[]): Promise<void>;
}
