/** "Until tomorrow" is less; more was set by a clock that was wrong. */
const LONGEST_SNOOZE_MS = 48 * 60 * 60_000;

/** Whether reminders are put off at `now`, until an instant (both ms); null where they were not. */
export function isSnoozed(until: number | null, now: number): boolean {
  return until !== null && now < until && until - now <= LONGEST_SNOOZE_MS;
}
