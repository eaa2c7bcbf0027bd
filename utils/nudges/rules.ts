import type { Moment } from '../tips/moments';

/** The kinds of reminder, the most urgent first: of several that are due at once it goes first. */
export const nudgeRules = [
  'accessLost',
  'unmeasurable',
  'endOfDay',
  'longStretch',
  'firstOfDay',
] as const;

export type NudgeRule = (typeof nudgeRules)[number];

interface RuleTraits {
  /** Whether it is on before the person has said anything. */
  isOnFromStart: boolean;
  /** Where it may be shown: in the popup alone, with a dot on the icon, or by the system too. */
  place: 'popup' | 'notification';
  /** For which moment it brings a tip; null where it brings none. */
  moment: Moment | null;
}

export const traitsOf: Readonly<Record<NudgeRule, RuleTraits>> = {
  accessLost: { isOnFromStart: true, place: 'notification', moment: null },
  unmeasurable: { isOnFromStart: true, place: 'notification', moment: null },
  endOfDay: { isOnFromStart: false, place: 'notification', moment: null },
  longStretch: { isOnFromStart: false, place: 'popup', moment: 'longStretch' },
  firstOfDay: { isOnFromStart: true, place: 'popup', moment: 'aboutToWrite' },
};

/** Whether a row of the history is of a reminder, and not of a tip that the person asked for. */
export function isNudgeRule(rule: string): rule is NudgeRule {
  return nudgeRules.some((known) => known === rule);
}
