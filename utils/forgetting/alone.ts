/**
 * Whoever writes what is recorded, in the order in which one is asked for inside another. Pulses
 * hold the last from reading what is set to writing (`betweenDeletions`).
 */
const recording = ['setAside', 'upkeep', 'pulses'] as const;

/** Whoever writes what is set or noted in the browser's storage, in that order too. */
const setting = [
  'wanted',
  'teamNames',
  'settings',
  'suggestions',
  'installation',
  'recordsNews',
] as const;

/** Does work while nothing is recorded: what comes meanwhile waits, and finds what is true then. */
export function whileNothingIsRecorded<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return holding(recording, work);
}

/** Does work while nothing is set or noted; nothing in it may ask for what is in force. */
export function whileNothingIsSet<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return holding(setting, work);
}

function holding<Outcome>(
  [lock, ...inside]: readonly string[],
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  if (lock === undefined) return work();
  return navigator.locks.request(lock, () => holding(inside, work)) as Promise<Outcome>;
}
