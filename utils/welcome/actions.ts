import type { OptionsActions, SystemActions } from '../options/actions';
import type { AddOutcome } from '../options/view';
import type { WelcomePlace } from './steps';

/** What the welcome can ask for; a promise that is rejected is shown as "not saved". */
export interface WelcomeActions {
  checkAddress: SystemActions['checkAddress'];
  /** Keeps the system and asks nobody: what the browser will ask is explained first. */
  keepSystem(pattern: string, name: string): Promise<void>;
  /**
   * Called inside the click, since the browser wants the gesture before it asks the person: once,
   * for all systems that lack access.
   */
  allowAll(): Promise<AddOutcome>;
  hours: Pick<OptionsActions, 'setWorkingHours' | 'setWorkingDays'>;
  /** Keeps that the person got as far as this. */
  reach(place: WelcomePlace): Promise<void>;
}
