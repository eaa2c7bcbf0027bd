import { isLocalDate } from '../days/isLocalDate';
import type { LocalDate } from '../totals/facts';

/** The date in an address' hash, as in `#2026-11-20`; null when there is none or it is none. */
export function dateInHash(hash: string): LocalDate | null {
  const date = hash.replace(/^#/, '');
  return isLocalDate(date) ? date : null;
}
