import type { NudgeRule } from '../nudges/rules';
import type { Reminders } from '../nudges/reminders';
import type { ReminderView } from '../popup/view';
import type { Tip, Wording } from '../tips/tip';

/** What a reminder of a kind looks like. */
export interface ReminderPreview {
  reminder: ReminderView;
  tip: Tip | null;
  /** As a notification on the screen; null for a kind that never is one. */
  message: { title: string; text: string; buttons: readonly string[] } | null;
}

/** What the section of reminders draws. */
export interface RemindersView extends Reminders {
  isSnoozed: boolean;
  /** Whether the browser lets notifications on the screen be shown. */
  mayNotify: boolean;
  wording: Wording;
  previews: Readonly<Record<NudgeRule, ReminderPreview>>;
}

/** One reminder that came, in words. */
export interface WhyShown {
  id: string;
  when: string;
  why: string;
  /** The title of the tip that it brought; null where there was none, or where it is gone. */
  tip: string | null;
}

/** What can be asked for about reminders. */
export interface RemindersActions {
  setAll(isOn: boolean): Promise<void>;
  /**
   * Called inside the click: the first kind that comes as a message has the browser ask for that.
   * Gives whether it may come so; null where nothing was asked.
   */
  setKind(rule: NudgeRule, isOn: boolean): Promise<boolean | null>;
  /** As `setKind`. */
  setAsNotification(rule: NudgeRule, isOn: boolean): Promise<boolean | null>;
  /** Has the browser ask again, called inside the click; gives the answer. */
  askToNotify(): Promise<boolean>;
  setLongStretch(minutes: number): Promise<void>;
  /** A local time of day; gives the problem, or null when it was kept. */
  setEndOfDayAt(time: string): Promise<'notATime' | null>;
  snooze(): Promise<void>;
  endSnooze(): Promise<void>;
  /** The last twenty; null while it is not known whether this is still the same person. */
  readWhy(): Promise<readonly WhyShown[] | null>;
}
