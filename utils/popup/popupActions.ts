import { openDatabase } from '../store/database';
import { addEntry, undoEntry } from '../store/entries';
import { answerTip, noteTipShown, readShownLately } from '../store/nudges';
import { resume, startPause } from '../store/pauses';
import { addSite } from '../systems/addSite';
import { allowSystem } from '../systems/ownSystems';
import { tips } from '../tips/library';
import { nextTip } from '../tips/nextTip';
import { parseMinutes } from '../totals/entry';
import type { PauseLength, PopupActions } from './actions';
import { openDashboard } from './openDashboard';
import { openOptions } from './openOptions';
import type { PopupReading } from './readPopup';

const MINUTE_MS = 60_000;

/** The rule under which the popup's own tips are noted. */
export const POPUP_RULE = 'popup';

/** The popup's buttons at work; each draws anew with `refresh`, from what was `last` read. */
export function popupActions(last: PopupReading, refresh: () => Promise<void>): PopupActions {
  const changing = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await refresh();
    return result;
  };
  return {
    addSite: (site) => changing(addSite(site)),
    allow: (systemId) => {
      const system = last.setup.systems.find(({ id }) => id === systemId);
      return system ? changing(allowSystem(system)) : Promise.resolve('refusedByBrowser');
    },
    pause: (length) => changing(pauseFor(length, last.today.end)),
    resume: () => changing(openDatabase().then((database) => resume(database, Date.now()))),
    addEntry: (kind, minutesText) => changing(add(kind, minutesText, last.today.date)),
    undoEntry: (id) =>
      changing(openDatabase().then((database) => undoEntry(database, id, Date.now()))),
    anotherTip: () => changing(showNextTip(last)),
    answerTip: (tipId, response) =>
      changing(openDatabase().then((database) => answerTip(database, tipId, response))),
    openDay: openDashboard,
    openSettings: () => openOptions(last.view.otherSite ?? firstSite(last)),
  };
}

function firstSite({ view }: PopupReading) {
  return view.status.kind === 'firstUse' ? view.status.site : null;
}

async function pauseFor(length: PauseLength, tomorrow: number): Promise<void> {
  const now = Date.now();
  const until = {
    quarterHour: now + 15 * MINUTE_MS,
    hour: now + 60 * MINUTE_MS,
    untilTomorrow: tomorrow,
  }[length];
  await startPause(await openDatabase(), now, until);
}

async function add(kind: string, minutesText: string, today: string) {
  const minutes = parseMinutes(minutesText);
  return addEntry(await openDatabase(), { kind, date: today, minutes }, today, Date.now());
}

async function showNextTip({ setup }: PopupReading): Promise<void> {
  const database = await openDatabase();
  const now = Date.now();
  // Read anew: the tip that the popup opened with is noted only once it has been drawn.
  const history = await readShownLately(database, now);
  const tip = nextTip({ tips, wording: setup.wording, history });
  if (tip !== null) await noteTipShown(database, tip.id, POPUP_RULE, now);
}
