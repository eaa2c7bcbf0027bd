import type { Language } from '../language/language';
import { LONGEST_STRETCH_MINUTES, SHORTEST_STRETCH_MINUTES } from '../nudges/reminders';
import { type NudgeRule, traitsOf } from '../nudges/rules';
import { changeReminders, snoozeReminders } from '../reminding/answers';
import { askToNotify } from '../reminding/notifications';
import { readWhy } from './readWhy';
import type { RemindersActions } from './reminders';
import type { Changing } from './systemActions';

/** The controls of reminders at work. */
export function remindersActions(language: Language, changing: Changing): RemindersActions {
  return {
    setAll: (isOn) => changing(changeReminders(() => ({ isOff: !isOn }))),
    setKind: (rule, isOn) => changing(setKind(rule, isOn)),
    setAsNotification: (rule, isOn) => changing(setAsNotification(rule, isOn)),
    askToNotify: () => changing(askToNotify()),
    setLongStretch: (minutes) => changing(setLongStretch(minutes)),
    setEndOfDayAt: (time) => changing(setEndOfDayAt(time)),
    snooze: () => changing(snoozeReminders()),
    endSnooze: () => changing(changeReminders(() => ({ snoozedUntil: undefined }))),
    readWhy: () => readWhy(language),
  };
}

/** One that is off from the start and can come as a message would hardly be noticed elsewhere. */
async function setKind(rule: NudgeRule, isOn: boolean): Promise<boolean | null> {
  const { place, isOnFromStart } = traitsOf[rule];
  const asked = isOn && place === 'notification' && !isOnFromStart ? askToNotify() : null;
  await changeReminders(({ kinds }) => ({ kinds: { ...kinds, [rule]: isOn } }));
  return asked === null ? null : keepAsNotification(rule, asked);
}

async function setAsNotification(rule: NudgeRule, isOn: boolean): Promise<boolean | null> {
  if (isOn) return keepAsNotification(rule, askToNotify());
  await keep(rule, false);
  return null;
}

async function keepAsNotification(rule: NudgeRule, asked: Promise<boolean>): Promise<boolean> {
  const mayNotify = await asked;
  await keep(rule, mayNotify);
  return mayNotify;
}

function keep(rule: NudgeRule, isWanted: boolean): Promise<void> {
  return changeReminders(({ asNotification }) => ({
    asNotification: { ...asNotification, [rule]: isWanted },
  }));
}

async function setLongStretch(minutes: number): Promise<void> {
  const isOffered =
    Number.isInteger(minutes) &&
    minutes >= SHORTEST_STRETCH_MINUTES &&
    minutes <= LONGEST_STRETCH_MINUTES;
  if (!isOffered)
    throw new RangeError(`A long stretch of ${minutes} minutes is none that is offered.`);
  await changeReminders(() => ({ longStretchMinutes: minutes }));
}

async function setEndOfDayAt(time: string): Promise<'notATime' | null> {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'notATime';
  await changeReminders(() => ({ endOfDayAt: time }));
  return null;
}
