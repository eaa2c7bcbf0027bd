import type { LocalDate } from '../totals/facts';
import { isLocalDate } from './isLocalDate';

/** Why some dates, both included, are none of which anything is kept; null when they may be. */
export function datesProblem(
  from: string,
  to: string,
  today: LocalDate,
): 'notADate' | 'endsBeforeItStarts' | 'notYet' | null {
  if (!isLocalDate(from) || !isLocalDate(to)) return 'notADate';
  if (from > to) return 'endsBeforeItStarts';
  return from > today ? 'notYet' : null;
}
