import { browser } from 'wxt/browser';
import { z } from '../schema';

/** Where storage keeps it. */
export const forgottenBeforeKey = 'forgottenBefore';

const instant = z.number();
/** Two contexts of one computer read the same clock, not at the same instant. */
const CLOCK_TOLERANCE_MS = 2_000;

/**
 * The instant (ms) before which the person has last had something deleted, from what storage gave;
 * undefined when they did not since the browser was started. Pages in front go on sending spans
 * that began before it, and these must not bring back what was deleted. One that lies ahead of
 * `now` was noted before the clock was set back; pages have begun new spans since, so there is none.
 */
export function forgottenBeforeIn(
  { [forgottenBeforeKey]: stored }: Readonly<Record<string, unknown>>,
  now: number,
): number | undefined {
  const read = instant.safeParse(stored);
  return read.success && read.data <= now + CLOCK_TOLERANCE_MS ? read.data : undefined;
}

/** As `forgottenBeforeIn`, of what storage has now. */
export async function loadForgottenBefore(): Promise<number | undefined> {
  return forgottenBeforeIn(await browser.storage.local.get(forgottenBeforeKey), Date.now());
}

/** Notes it (ms) before anything is deleted. It only grows, but for one that lies ahead. */
export async function noteForgottenBefore(instant: number): Promise<void> {
  const before = (await loadForgottenBefore()) ?? -Infinity;
  await browser.storage.local.set({ [forgottenBeforeKey]: Math.max(before, instant) });
}

/** Takes it away at a start, when no page is left that was there before. */
export async function dropForgottenBefore(): Promise<void> {
  await browser.storage.local.remove(forgottenBeforeKey);
}

/**
 * Does work on what a page has sent, from reading what is set to writing: one at a time, and while
 * something is being deleted it waits. Not to be used inside itself.
 */
export function betweenDeletions<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return navigator.locks.request('pulses', work) as Promise<Outcome>;
}
