import type { Tip, TipShowing } from '../../../utils/tips/tip';

const REST_MS = 14 * 86_400_000;

/**
 * How often each theme should have been shown: as often as any other, save those that have too few
 * tips to be shown so often, which are shown whenever one of theirs has rested; the others share
 * what those leave. Worked out without the product: by pouring.
 */
export function fairShares(
  tips: readonly Tip[],
  history: readonly TipShowing[],
): Map<string, number> {
  const first = history[0]?.shownAt ?? 0;
  const spannedMs = (history.at(-1)?.shownAt ?? 0) - first;
  const counts = new Map<string, number>();
  for (const { theme } of tips) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const rounds = Math.floor(spannedMs / REST_MS) + 1;
  const isScarce = history.length > tips.length * rounds;
  const shares = new Map<string, number>();
  let left = history.length;
  let open = [...counts];
  while (open.length > 0) {
    const even = left / open.length;
    const tight = isScarce ? [] : open.filter(([, count]) => count * rounds < even);
    if (tight.length === 0) {
      for (const [theme] of open) shares.set(theme, even);
      return shares;
    }
    for (const [theme, count] of tight) {
      shares.set(theme, count * rounds);
      left -= count * rounds;
    }
    open = open.filter(([theme]) => !shares.has(theme));
  }
  return shares;
}
