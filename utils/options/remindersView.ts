import type { Say } from '../language/lookup';
import { offersOf } from '../nudges/offers';
import { nudgeRules, type NudgeRule, traitsOf } from '../nudges/rules';
import { isSnoozed } from '../nudges/snooze';
import type { ReminderView } from '../popup/view';
import { messageOf } from '../reminding/messageOf';
import type { Setup } from '../settings/setup';
import { nextTip } from '../tips/nextTip';
import { tipsInUse } from '../tips/tipsInUse';
import type { ReminderPreview, RemindersView } from './reminders';

/** What only the browser knows of reminders. */
export interface RemindersFacts {
  mayNotify: boolean;
  /** In ms since the epoch. */
  now: number;
}

/** The section of reminders, worked out from what is in force. */
export function remindersView(
  setup: Setup,
  { mayNotify, now }: RemindersFacts,
  say: Say,
): RemindersView {
  const { reminders, wording } = setup;
  const previews = nudgeRules.map((rule) => [rule, previewOf(rule, setup, now, say)] as const);
  return {
    ...reminders,
    isSnoozed: isSnoozed(reminders.snoozedUntil, now),
    mayNotify,
    wording,
    previews: Object.fromEntries(previews) as RemindersView['previews'],
  };
}

function previewOf(rule: NudgeRule, setup: Setup, now: number, say: Say): ReminderPreview {
  const { systems, countedKinds, wording, teamTips } = setup;
  const systemName = systems[0]?.name ?? say('nudge.someSystem');
  const { moment } = traitsOf[rule];
  const choice = { tips: tipsInUse([], teamTips), wording, history: [], now };
  const tip = moment === null ? null : nextTip({ ...choice, moment });
  const told = { id: `${rule}:`, rule, systemName, offers: offersOf([], countedKinds, 2) };
  const message = messageOf(told, { say, wording });
  const offered = offersOf([], countedKinds, 3);
  return {
    reminder: reminderOf(rule, systemName, tip !== null, offered),
    tip,
    message: message && { title: message.title, text: message.text, buttons: message.buttons },
  };
}

function reminderOf(
  rule: NudgeRule,
  systemName: string,
  hasTip: boolean,
  offers: ReturnType<typeof offersOf>,
): ReminderView {
  const id = 'preview';
  switch (rule) {
    case 'accessLost':
    case 'unmeasurable':
      return { id, rule, systemId: '', systemName };
    case 'endOfDay':
      return { id, rule, offers };
    case 'longStretch':
    case 'firstOfDay':
      return { id, rule, hasTip };
  }
}
