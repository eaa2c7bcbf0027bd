import type { Tip, TipResponse, TipShowing, Wording } from './tip';

/** What the choice of a tip rests on; `history` in any order, `now` in ms since the epoch. */
export interface TipsToChooseFrom {
  tips: readonly Tip[];
  wording: Wording;
  history: readonly TipShowing[];
}

/** Tips written for this wording, without those whose last answer was "not for me". */
export function usableTips({ tips, wording, history }: TipsToChooseFrom): Tip[] {
  const answers = answersTo(history);
  return tips.filter(
    ({ id, wordings }) => wordings.includes(wording) && answers.get(id) !== 'notForMe',
  );
}

/** The last answer to each tip that has one. */
export function answersTo(history: readonly TipShowing[]): ReadonlyMap<string, TipResponse> {
  const answers = new Map<string, TipResponse>();
  for (const { tipId, response } of history.toSorted(byTime)) {
    if (response !== undefined) answers.set(tipId, response);
  }
  return answers;
}

function byTime(one: TipShowing, other: TipShowing): number {
  return one.shownAt - other.shownAt;
}
