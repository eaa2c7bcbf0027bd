import { plusDays } from '../days/dayNumber';
import type { StillYouQuestion } from '../days/stillYouQuestion';
import { loadSetup } from '../settings/loadSetup';
import { confirmStillYou } from '../settings/stillYou';
import { dayOf } from '../store/calendar';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { forgetRange } from './forgetPart';

/** Before any date that could be kept. */
const FIRST_DATE = '0000-01-01';

/**
 * Answers "Is this still you?". Where it is, nothing changes, and nobody is asked again for this
 * time; otherwise all that was kept before somebody came again is deleted, and what was measured
 * since stays.
 */
export async function answerStillYou(
  isStillThem: boolean,
  { since }: StillYouQuestion,
): Promise<void> {
  if (!isStillThem) return forgetRange({ from: FIRST_DATE, to: plusDays(since, -1) });
  const { dayStartsAtMinutes } = await loadSetup();
  const today = await withDatabase((database) =>
    dayOf(database.transaction('calendar').store, Date.now(), dayStartsAtMinutes),
  );
  await confirmStillYou(today.date);
  announceChange();
}
