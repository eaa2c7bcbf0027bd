import { browser } from 'wxt/browser';
import { quietSeconds } from '../build';
import { installationId } from '../settings/installation';
import { keepPresence } from '../store/keepPulse';
import type { Presence } from '../store/recordPresence';
import { ageOfLastInput, type IdleState, LONGEST_SECONDS } from './ageOfLastInput';

const queryState = (seconds: number) => browser.idle.queryState(seconds);

/** Asks the browser for an event after so long without input; a restart forgets it. */
export function watchPresence(): void {
  browser.idle.setDetectionInterval(quietSeconds);
}

/**
 * The instant since which there was input for certain, as of `now` (ms), or null when the browser
 * knows of none within the quiet time.
 */
export async function inputSince(now: number): Promise<number | null> {
  const state = await queryState(quietSeconds);
  return state === 'active' ? now - quietSeconds * 1000 : null;
}

/**
 * Notes the presence that the browser reports, or that an event has just told of. One observation
 * at a time: a person who comes back while the last input is searched for would else be noted as
 * present first and as away afterwards, and stay so. While nothing can be written it waits.
 */
export async function observePresence(reported?: IdleState): Promise<void> {
  await navigator.locks.request('presence', async () => {
    const state = reported ?? (await queryState(quietSeconds));
    const presence = await presenceOf(state);
    await keepPresence(presence, await installationId());
  });
}

async function presenceOf(state: IdleState): Promise<Presence> {
  const at = Date.now();
  if (state !== 'idle') return { kind: state, at };
  const ageSeconds = await ageOfLastInput(queryState);
  if (ageSeconds === null) return { kind: 'locked', at };
  // The search found input younger than the quiet time: it came while the event was on its way.
  if (ageSeconds < quietSeconds) return { kind: 'active', at };
  // The search answers in whole seconds, up to one above the truth: its middle errs to neither side.
  const lastInputAt = Date.now() - (ageSeconds - 0.5) * 1000;
  return { kind: 'quiet', at, lastInputAt, isOlder: ageSeconds >= LONGEST_SECONDS };
}
