import type { LocalDate } from '../totals/facts';

/** The keys of `days` with that date: every system's and every installation's. */
export function rowsOfDate(date: LocalDate): IDBKeyRange {
  return IDBKeyRange.bound([date], [date, []]);
}
