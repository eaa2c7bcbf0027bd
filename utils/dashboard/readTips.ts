import type { StillYouQuestion } from '../days/stillYouQuestion';
import { untilSettled } from '../forgetting/untilSettled';
import { loadInForce } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { loadTipPacks } from '../settings/tipPacks';
import { askStillYou } from '../store/askStillYou';
import { dayOf } from '../store/calendar';
import { openDatabase, withDatabase } from '../store/database';
import { readShownLately } from '../store/nudges';
import type { LocalDate } from '../totals/facts';
import type { TipsView } from './tips';
import { tipsView } from './tipsView';

/** What the page of tips shows, and what its buttons rest on. */
export interface TipsReading {
  view: TipsView;
  setup: Setup;
  today: LocalDate;
  /** To be answered before anything else is shown; null mostly. */
  question: StillYouQuestion | null;
}

/** Reads all that the page of tips shows. Rejects when the database cannot be read. */
export async function readTips(): Promise<TipsReading> {
  const now = Date.now();
  const [{ setup, layers, confirmedOn }, packs] = await Promise.all([
    loadInForce(),
    loadTipPacks(),
    openDatabase(),
  ]);
  await untilSettled(setup);
  const { history, today, question } = await withDatabase(async (database) => {
    const { store } = database.transaction('calendar');
    const { date } = await dayOf(store, now, setup.dayStartsAtMinutes);
    const touchedDates = await database.getAllKeys('calendar');
    return {
      history: await readShownLately(database, now),
      today: date,
      question: await askStillYou(database, { touchedDates, today: date, confirmedOn }),
    };
  });
  return { view: tipsView({ setup, layers, packs, history }), setup, today, question };
}
