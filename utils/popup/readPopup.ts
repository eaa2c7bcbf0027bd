import type { StillYouQuestion } from '../days/stillYouQuestion';
import { untilSettled } from '../forgetting/untilSettled';
import { loadInForce } from '../settings/loadSetup';
import { loadTips } from '../settings/loadTips';
import { askStillYou } from '../store/askStillYou';
import { openDatabase, withDatabase } from '../store/database';
import { readToday } from '../store/readToday';
import { readEntriesLately } from '../store/reminders';
import type { Database } from '../store/schema';
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
  // What takes longest is asked for first, and what fails is heard of where it is used.
  const opening = openDatabase();
  const asking = frontTab();
  void Promise.allSettled([opening, asking]);
  const { setup, origin, confirmedOn } = await loadInForce();
  await untilSettled(setup);
  const read = (database: Database) => readToday(database, now, setup.dayStartsAtMinutes, origin);
  const [rows, { tab, allowed }, tips] = await Promise.all([
    opening.then(() => withDatabase(read)),
    asking.then(async (tab) => ({
      tab,
      allowed: await accessible(asSeenFrom(tab, setup.systems)),
    })),
    loadTips(setup),
  ]);
  const accessibleIds = allowed.map(({ id }) => id);
  const { today, touchedDates } = rows;
  const facts = { setup, rows, tips, tab, now, accessibleIds };
  let view = popupView(facts);
  if (view.reminder?.rule === 'endOfDay') {
    const readLately = (database: Database) => readEntriesLately(database, today.date);
    view = popupView({ ...facts, entriesLately: await withDatabase(readLately) });
  }
  const known = { touchedDates, today: today.date, confirmedOn };
  const question = await withDatabase((database) => askStillYou(database, known));
  return { view, setup, today, tab, tips, tipHistory: rows.nudges, question };
}
