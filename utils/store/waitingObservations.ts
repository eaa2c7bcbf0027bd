import type { AttributedPulse } from './recordPulse';
import type { Presence } from './recordPresence';

/** What a pulse said besides its spans and its page load, and when. */
export type Arrival = Omit<AttributedPulse, 'spans' | 'wait'>;

/**
 * What was observed of the person while nothing could be written: what the browser said of their
 * presence, or a pulse that came with input.
 */
export type Observation =
  | { kind: 'presence'; presence: Presence; origin: string }
  | { kind: 'input'; arrival: Arrival };

/** A hundred times of leaving and coming back, which is more than a long day has. */
const MOST_OBSERVATIONS = 200;
/** The search for the last input answers in whole seconds. */
const SEARCH_STEP_MS = 1_000;

/**
 * The observations with one more, in the order of their arrival; the same ones where it says
 * nothing new. Beyond `MOST_OBSERVATIONS` the oldest that tells of somebody there is let go, since
 * without one that tells of nobody time would be counted that was none; where there is none such,
 * the newest is.
 */
export function withObservation(
  observed: readonly Observation[],
  observation: Observation,
): readonly Observation[] {
  if (saysNothingNew(observed, observation)) return observed;
  const all = [...observed, observation];
  if (all.length <= MOST_OBSERVATIONS) return all;
  const input = all.findIndex(({ kind }) => kind === 'input');
  const dropped = input === -1 ? all.findIndex(isPresent) : input;
  return all.toSpliced(dropped, 1);
}

function isPresent(observation: Observation): boolean {
  return observation.kind === 'input' || observation.presence.kind === 'active';
}

/** Whether, written after the others, it could not change a row. */
function saysNothingNew(observed: readonly Observation[], observation: Observation): boolean {
  return observation.kind === 'input'
    ? isHeardAlready(observed, observation.arrival)
    : isSeenAlready(observed.at(-1), observation.presence);
}

/** Input closes what began before it: one that is after the last that was opened closes all. */
function isHeardAlready(observed: readonly Observation[], { inputSince }: Arrival): boolean {
  if (inputSince === null) return true;
  const last = observed.findLastIndex(({ kind }) => kind === 'presence');
  const before = observed[last];
  if (before?.kind === 'presence' && before.presence.kind === 'active') return true;
  const inputs = observed.slice(last + 1).flatMap((one) => (one.kind === 'input' ? [one] : []));
  const openedBy =
    before?.kind === 'presence' ? before.presence.at : (inputs[0]?.arrival.now ?? Infinity);
  return inputs.some(({ arrival }) => (arrival.inputSince ?? 0) > openedBy);
}

function isSeenAlready(last: Observation | undefined, presence: Presence): boolean {
  if (last?.kind !== 'presence' || last.presence.kind !== presence.kind) return false;
  if (presence.kind !== 'quiet' || last.presence.kind !== 'quiet') return true;
  if (presence.isOlder === true) return true;
  const isSameInput = presence.lastInputAt <= last.presence.lastInputAt + SEARCH_STEP_MS;
  return isSameInput && last.presence.isOlder !== true;
}
