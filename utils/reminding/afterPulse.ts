import { showBadge } from '../background/badge';
import { informed } from '../background/informed';
import type { PulseAnswer } from '../messages/pulse';
import { lookIf } from './look';
import { isTimeToLook } from './nextLook';

/**
 * Gives the answer to a pulse as it is, and looks for reminders once it was given, where what was
 * measured since the last look may bring one: mostly not.
 */
export function afterPulse(answer: Promise<PulseAnswer>): Promise<PulseAnswer> {
  const isKept = answer.then(
    (given) => given === 'kept',
    // Whoever takes the answer hears of it.
    () => false,
  );
  informed(isKept.then((is) => (is ? lookInTime() : undefined)));
  return answer;
}

async function lookInTime(): Promise<void> {
  if (!(await isTimeToLook(Date.now()))) return;
  if (await lookIf(isTimeToLook)) await showBadge();
}
