import type { LocalDate } from '../totals/facts';
import { dayNumberOf } from './dayNumber';

/** So many days without any use, and somebody else may sit here now. */
const LEAST_IDLE_DAYS = 30;

/** That somebody came after a long time, and nobody has said yet who it is. */
export interface StillYouQuestion {
  /** The last date of use before that time. */
  lastUsedOn: LocalDate;
  /** The first date of use after it. */
  since: LocalDate;
}

/**
 * Whether to ask "Is this still you?" today: there lay 30 days or more without any use before one of
 * the dates of use, or before today, and nobody has said since (`confirmedOn`) that they are the
 * same. Of several such times the latest. Dates in any order; those that are none, or have not come,
 * tell nothing.
 */
export function stillYouQuestion(
  usedDates: Iterable<LocalDate>,
  today: LocalDate,
  confirmedOn?: LocalDate,
): StillYouQuestion | null {
  const confirmed = confirmedOn !== undefined && confirmedOn <= today ? confirmedOn : '';
  const past = [...new Set(usedDates)].filter((date) => date < today).toSorted();
  // The popup waits for this: no date is reckoned with twice, and none from before what was said.
  let since = { date: today, day: dayNumberOf(today) };
  for (const date of past.toReversed()) {
    if (since.date <= confirmed) return null;
    const day = dayNumberOf(date);
    if (Number.isNaN(day)) continue;
    if (since.day - day > LEAST_IDLE_DAYS) return { lastUsedOn: date, since: since.date };
    since = { date, day };
  }
  return null;
}
