import type { Presence } from '../../../../utils/store/recordPresence';

const QUIET_SECONDS = 60;
const LONGEST_SECONDS = 4 * 60 * 60;

/** What the shell makes of the age of the last input, in seconds, as it was found at an instant. */
export function presenceOf(ageSeconds: number | null, at: number): Presence {
  if (ageSeconds === null) return { kind: 'locked', at };
  if (ageSeconds < QUIET_SECONDS) return { kind: 'active', at };
  const lastInputAt = at - (ageSeconds - 0.5) * 1000;
  return { kind: 'quiet', at, lastInputAt, isOlder: ageSeconds >= LONGEST_SECONDS };
}
