export type IdleState = 'active' | 'idle' | 'locked';

/** What `idle.queryState` does: whether there was input within so many seconds. */
export type QueryIdleState = (seconds: number) => Promise<IdleState>;

/** The browser answers for no shorter time (https://developer.chrome.com/docs/extensions/reference/api/idle)… */
const SHORTEST_SECONDS = 15;
/** …and takes any longer one for four hours (`kMaxThreshold` in Chromium's `idle_api.cc`). */
export const LONGEST_SECONDS = 4 * 60 * 60;

/**
 * How long ago the last input was, in seconds, found by searching for the smallest time for which
 * the browser still says active: after sleep the idle event comes late, so "the event less the
 * interval" would be wrong. Null when the screen is locked. The answer is no less than 15 s and no
 * more than a second above the truth; `LONGEST_SECONDS` means that long or longer.
 */
export async function ageOfLastInput(query: QueryIdleState): Promise<number | null> {
  let tooShort = SHORTEST_SECONDS - 1;
  let enough = SHORTEST_SECONDS;
  for (;;) {
    const state = await query(enough);
    if (state === 'locked') return null;
    if (state === 'active') break;
    if (enough >= LONGEST_SECONDS) return LONGEST_SECONDS;
    tooShort = enough;
    enough = Math.min(enough * 2, LONGEST_SECONDS);
  }
  while (enough - tooShort > 1) {
    const middle = Math.floor((tooShort + enough) / 2);
    const state = await query(middle);
    if (state === 'locked') return null;
    if (state === 'active') enough = middle;
    else tooShort = middle;
  }
  return enough;
}
