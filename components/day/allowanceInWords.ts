import { durationParts, joinParts } from '../../utils/language/durations';
import type { Say } from '../../utils/language/lookup';

const MINUTE_MS = 60_000;

/** An away allowance in words, "5 minutes"; one that is not in whole minutes as a duration. */
export function allowanceInWords(allowanceMs: number, say: Say): string {
  const minutes = allowanceMs / MINUTE_MS;
  if (Number.isInteger(minutes)) return say('options.minutes', { count: minutes });
  return joinParts(durationParts(allowanceMs, say));
}
