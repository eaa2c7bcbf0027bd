import type { Tip, TipResponse, TipShowing, Wording } from './tip';

/** What a choice of tip rests on; `history` in any order. */
export interface TipChoice {
  tips: readonly Tip[];
  wording: Wording;
  history: readonly TipShowing[];
}

/** Tips written for this wording, without those whose last answer was "not for me". */
export function usableTips({ tips, wording, history }: TipChoice): Tip[] {
  const answers = new Map<string, TipResponse>();
  for (const { tipId, response } of inOrder(history)) {
    if (response !== undefined) answers.set(tipId, response);
  }
  return tips.filter(
    ({ id, wordings }) => wordings.includes(wording) && answers.get(id) !== 'notForMe',
  );
}

/**
 * The tip to show next: one never shown, from the theme shown least so far, then the one shown
 * longest ago; ties go by the order of `tips`. The one shown last comes again only when it is the
 * only one left; null when none is.
 */
export function nextTip(choice: TipChoice): Tip | null {
  const lastShown = new Map<string, number>();
  for (const { tipId, shownAt } of inOrder(choice.history)) lastShown.set(tipId, shownAt);
  const themesShown = new Map<string, number>();
  for (const { id, theme } of choice.tips) {
    if (lastShown.has(id)) themesShown.set(theme, (themesShown.get(theme) ?? 0) + 1);
  }
  const turn = (tip: Tip): readonly [shownAt: number, timesTheme: number] => [
    lastShown.get(tip.id) ?? -Infinity,
    themesShown.get(tip.theme) ?? 0,
  ];
  // Sorting is stable, which keeps ties in the order of the library.
  return usableTips(choice).toSorted((one, other) => compare(turn(one), turn(other)))[0] ?? null;
}

function compare(one: readonly [number, number], other: readonly [number, number]): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] - other[1];
}

function inOrder(history: readonly TipShowing[]): TipShowing[] {
  return history.toSorted((one, other) => one.shownAt - other.shownAt);
}
