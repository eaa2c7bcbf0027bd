import { plusDays } from '../days/dayNumber';
import { type StillYouQuestion, stillYouQuestion } from '../days/stillYouQuestion';
import type { LocalDate } from '../totals/facts';
import type { Database } from './schema';

/** What is known already when it is decided whether to ask. */
export interface StillYouKnown {
  /** The keys of `calendar`: the days on which something was measured. */
  touchedDates: readonly LocalDate[];
  today: LocalDate;
  confirmedOn: LocalDate | undefined;
}

/**
 * As `stillYouQuestion`, of what is kept. Entries are looked at only where the days measured leave it
 * open, since the popup waits for this: of somebody who has nothing measured, or has not for long.
 */
export async function askStillYou(
  database: Database,
  { touchedDates, today, confirmedOn }: StillYouKnown,
): Promise<StillYouQuestion | null> {
  const measured = stillYouQuestion(touchedDates, today, confirmedOn);
  if (touchedDates.length > 0 && measured === null) return null;
  if (touchedDates.length === 0) {
    // Whoever added these was asked before they could.
    const lately = IDBKeyRange.lowerBound(plusDays(today, -30));
    if ((await database.countFromIndex('entries', 'byDate', lately)) > 0) return null;
  }
  const entries = await database.getAll('entries');
  const added = entries.map(({ createdOn }) => createdOn);
  return stillYouQuestion([...touchedDates, ...added], today, confirmedOn);
}
