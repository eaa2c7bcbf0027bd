import { informed } from '../background/informed';
import type { PulseAnswer } from '../messages/pulse';
import { lookForReminders } from './look';
import { isTimeToLook } from './nextLook';

/**
 * Gives the answer to a pulse as it is, and looks for reminders once it was given, where what was
 * measured since the last look may bring one: mostly not.
 */
export function afterPulse(answer: Promise<PulseAnswer>): Promise<PulseAnswer> {
  informed(answer.then((given) => (given === 'kept' ? lookInTime() : undefined)));
  return answer;
}

async function lookInTime(): Promise<void> {
  if (await isTimeToLook(Date.now())) await lookForReminders(isTimeToLook);
}
