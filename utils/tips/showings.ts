import { CLOCK_SET_BACK_MS } from './clockSetBack';
import { ANSWERED_UNSHOWN, type Tip, type TipShowing } from './tip';

/** What a history of showings says of the tips there are. */
export interface Showings {
  /** When a tip was last shown (ms since the epoch); minus infinity for never. */
  lastShown(tipId: string): number;
  /** How often a tip was shown. */
  timesShown(tipId: string): number;
  /** How often tips of this theme were shown. */
  timesTheme(theme: string): number;
  /** The tip shown last; undefined where none of these was. */
  latest: Tip | undefined;
}

/**
 * Reads a history in any order, as of `now` (ms); what is said there of other tips than these, or
 * by a clock that was far ahead, or that is an answer alone, is passed over.
 */
export function readShowings(
  tips: readonly Tip[],
  history: readonly TipShowing[],
  now: number,
): Showings {
  const tipsById = new Map(tips.map((tip) => [tip.id, tip]));
  const lastShown = new Map<string, number>();
  const timesShown = new Map<string, number>();
  const timesTheme = new Map<string, number>();
  let latest: TipShowing | undefined;
  for (const showing of history) {
    const tip = tipsById.get(showing.tipId);
    if (tip === undefined || showing.shownAt > now + CLOCK_SET_BACK_MS) continue;
    if (showing.rule === ANSWERED_UNSHOWN) continue;
    lastShown.set(tip.id, Math.max(lastShown.get(tip.id) ?? -Infinity, showing.shownAt));
    timesShown.set(tip.id, (timesShown.get(tip.id) ?? 0) + 1);
    timesTheme.set(tip.theme, (timesTheme.get(tip.theme) ?? 0) + 1);
    if (latest === undefined || showing.shownAt >= latest.shownAt) latest = showing;
  }
  return {
    lastShown: (tipId) => lastShown.get(tipId) ?? -Infinity,
    timesShown: (tipId) => timesShown.get(tipId) ?? 0,
    timesTheme: (theme) => timesTheme.get(theme) ?? 0,
    latest: latest && tipsById.get(latest.tipId),
  };
}
