import type { StillYouQuestion } from '../days/stillYouQuestion';
import { untilSettled } from '../forgetting/untilSettled';
import { loadInForce } from '../settings/loadSetup';
import { loadTips } from '../settings/loadTips';
import { askStillYou } from '../store/askStillYou';
import { openDatabase, withDatabase } from '../store/database';
import { readToday } from '../store/readToday';
import { accessible } from '../systems/permissions';
import type { Setup } from '../settings/setup';
import type { Tip, TipShowing } from '../tips/tip';
import type { CalendarDay } from '../totals/facts';
import { asSeenFrom } from './asSeenFrom';
import { type FrontTab, frontTab } from './frontTab';
import { popupView } from './popupView';
import type { PopupView } from './view';

/** What the popup shows, and what its buttons rest on. */
export interface PopupReading {
  view: PopupView;
  setup: Setup;
  today: CalendarDay;
  tab: FrontTab;
  /** The library with all packs. */
  tips: readonly Tip[];
  tipHistory: readonly TipShowing[];
  /** To be answered before anything else is shown; null mostly. */
  question: StillYouQuestion | null;
}

/** Reads all that the popup shows. Rejects when the database cannot be read. */
export async function readPopup(): Promise<PopupReading> {
  const now = Date.now();
  const [{ setup, origin, confirmedOn }, tab] = await Promise.all([
    loadInForce(),
    frontTab(),
    openDatabase(),
  ]);
  await untilSettled(setup);
  const [rows, allowed, tips] = await Promise.all([
    withDatabase((database) => readToday(database, now, setup.dayStartsAtMinutes, origin)),
    accessible(asSeenFrom(tab, setup.systems)),
    loadTips(setup),
  ]);
  const accessibleIds = allowed.map(({ id }) => id);
  const view = popupView({ setup, rows, tips, tab, now, accessibleIds });
  const { today, touchedDates } = rows;
  const known = { touchedDates, today: today.date, confirmedOn };
  const question = await withDatabase((database) => askStillYou(database, known));
  return { view, setup, today, tab, tips, tipHistory: rows.nudges, question };
}
