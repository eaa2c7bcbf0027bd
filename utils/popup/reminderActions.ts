import {
  addOffer,
  closeReminder,
  seeReminder,
  snoozeReminders,
  turnOffReminder,
} from '../reminding/answers';
import type { ReminderActions } from './actions';

/** The buttons of a reminder at work; `changing` waits for some work, and draws anew. */
export function reminderActions(
  changing: <Result>(work: Promise<Result>) => Promise<Result>,
): ReminderActions {
  return {
    see: seeReminder,
    close: (id) => changing(closeReminder(id)),
    turnOff: (rule, id) => changing(turnOffReminder(rule, id)),
    snooze: () => changing(snoozeReminders()),
    add: (id, offer) => changing(addOffer(id, offer).then(() => undefined)),
  };
}
