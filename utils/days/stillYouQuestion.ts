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
  const isPast = (date: LocalDate) => date < today && !Number.isNaN(dayNumberOf(date));
  const used = [...new Set([...usedDates].filter(isPast)), today].toSorted();
  const confirmed = confirmedOn !== undefined && confirmedOn <= today ? confirmedOn : '';
  const index = used.findLastIndex((since, at) => {
    const before = used[at - 1];
    if (before === undefined || since <= confirmed) return false;
    return dayNumberOf(since) - dayNumberOf(before) > LEAST_IDLE_DAYS;
  });
  const [lastUsedOn, since] = [used[index - 1], used[index]];
  return lastUsedOn === undefined || since === undefined ? null : { lastUsedOn, since };
}
