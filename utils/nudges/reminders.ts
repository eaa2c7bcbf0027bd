import { type NudgeRule, nudgeRules, traitsOf } from './rules';

export const SHORTEST_STRETCH_MINUTES = 20;
export const LONGEST_STRETCH_MINUTES = 180;
const DEFAULT_STRETCH_MINUTES = 50;
const DEFAULT_END_OF_DAY = '16:30';

/** What the person said of reminders, as far as they said anything. */
export interface RemindersSaid {
  isOff?: boolean | undefined;
  /** By rule; what is no rule of this version is passed over. */
  kinds?: Readonly<Record<string, boolean>> | undefined;
  /** By rule, as `kinds`: whether it comes as a notification on the screen too. */
  asNotification?: Readonly<Record<string, boolean>> | undefined;
  longStretchMinutes?: number | undefined;
  /** A local time of day, as "16:30". */
  endOfDayAt?: string | undefined;
  /** An instant in ms since the epoch. */
  snoozedUntil?: number | undefined;
}

/** Which reminders come, worked out. */
export interface Reminders {
  /** All of them, by the person's one switch or by their organisation. */
  isOff: boolean;
  /** Whether it was the organisation: then no switch of the person's turns them on. */
  isOffByTeam: boolean;
  kinds: Readonly<Record<NudgeRule, boolean>>;
  /** Which come as a notification on the screen too, as far as the browser lets them. */
  asNotification: Readonly<Record<NudgeRule, boolean>>;
  longStretchMinutes: number;
  endOfDayAt: string;
  /** An instant in ms since the epoch; null where they were not put off. */
  snoozedUntil: number | null;
}

/** What the person said, over what holds from the start; a team may turn all of them off. */
export function remindersOf(said: RemindersSaid, isOffByTeam: boolean): Reminders {
  const byRule = (isSo: (rule: NudgeRule) => boolean) =>
    Object.fromEntries(nudgeRules.map((rule) => [rule, isSo(rule)])) as Record<NudgeRule, boolean>;
  return {
    isOff: isOffByTeam || said.isOff === true,
    isOffByTeam,
    kinds: byRule((rule) => said.kinds?.[rule] ?? traitsOf[rule].isOnFromStart),
    asNotification: byRule(
      (rule) => traitsOf[rule].place === 'notification' && said.asNotification?.[rule] === true,
    ),
    longStretchMinutes: said.longStretchMinutes ?? DEFAULT_STRETCH_MINUTES,
    endOfDayAt: said.endOfDayAt ?? DEFAULT_END_OF_DAY,
    snoozedUntil: said.snoozedUntil ?? null,
  };
}
