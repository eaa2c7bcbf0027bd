import type { AddOutcome } from '../options/view';
import type { TipResponse } from '../tips/tip';
import type { EntryProblem } from '../totals/entry';
import type { Site } from './view';

/** How long counting is paused. */
export type PauseLength = 'quarterHour' | 'hour' | 'untilTomorrow';

/**
 * What the popup can ask for. The view that follows is drawn anew by whoever holds it; a promise
 * that is rejected is shown as "not saved".
 */
export interface PopupActions {
  /** Called inside the click, since the browser wants the gesture before it asks the person. */
  addSite(site: Site): Promise<AddOutcome>;
  /** As `addSite`, for a system whose access was taken away. */
  allow(systemId: string): Promise<AddOutcome>;
  pause(length: PauseLength): Promise<void>;
  resume(): Promise<void>;
  /** Takes the minutes as typed; gives the problem, or null when the entry was kept. */
  addEntry(kind: string, minutesText: string): Promise<EntryProblem | null>;
  undoEntry(entryId: string): Promise<void>;
  /** Keeps that the tip now shown was passed over, and shows the next. */
  anotherTip(): Promise<void>;
  /** Null takes an answer back. */
  answerTip(tipId: string, response: TipResponse | null): Promise<void>;
  /**
   * Opens the panel beside the page; null where the browser has none. Called inside the press, as
   * `addSite`.
   */
  openPanel: (() => Promise<void>) | null;
  openSettings(): Promise<void>;
  openWelcome(): Promise<void>;
  /** Opens what today's numbers were made of. */
  openDay(): Promise<void>;
}
