import { isSameDay } from 'date-fns/isSameDay';
import { nextTip, type TipChoice } from './nextTip';
import { ANSWERED_UNSHOWN, type Tip } from './tip';
import { usableTips } from './usableTips';

/**
 * The tip to open with: the one shown last, as long as that was on the local day of `now` (ms
 * since the epoch) and it was not refused since; otherwise the next. "Another" asks `nextTip`,
 * and the showing it leaves in `history` is then today's. Null when no tip is left.
 */
export function chooseTip(choice: TipChoice): Tip | null {
  const known = new Set(choice.tips.map(({ id }) => id));
  // A reminder without a tip stands in the history too.
  const latest = choice.history
    .filter(({ tipId, rule }) => known.has(tipId) && rule !== ANSWERED_UNSHOWN)
    .toSorted((one, other) => other.shownAt - one.shownAt)[0];
  if (latest !== undefined && isSameDay(latest.shownAt, choice.now)) {
    const current = usableTips(choice).find(({ id }) => id === latest.tipId);
    if (current !== undefined) return current;
  }
  return nextTip(choice);
}
