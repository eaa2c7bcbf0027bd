import { pauseFor, resumeCounting } from '../background/pausing';
import { withDatabase } from '../store/database';
import { addEntry, undoEntry } from '../store/entries';
import { answerTip, noteTipShown, readShownLately } from '../store/nudges';
import { panelOpener } from '../panel/openPanel';
import { addSite } from '../systems/addSite';
import { allowSystems } from '../systems/ownSystems';
import { popupMoment } from '../tips/moments';
import { nextTip } from '../tips/nextTip';
import { parseMinutes } from '../totals/entry';
import { openWelcome } from '../welcome/openWelcome';
import type { PopupActions } from './actions';
import { openDashboard } from './openDashboard';
import { openOptions } from './openOptions';
import { isOverCaseSystem } from './popupView';
import type { PopupReading } from './readPopup';

/** The rule under which the popup's own tips are noted. */
export const POPUP_RULE = 'popup';

/**
 * The popup's buttons at work; each draws anew with `refresh`, from what was `last` read. Whatever
 * takes the person elsewhere closes the popup, or does what `leave` says instead.
 */
export function popupActions(
  last: PopupReading,
  refresh: () => Promise<void>,
  leave: () => void = () => globalThis.close(),
): PopupActions {
  const changing = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await refresh();
    return result;
  };
  return {
    addSite: (site) => changing(addSite(site)),
    allow: (systemId) => {
      const system = last.setup.systems.find(({ id }) => id === systemId);
      return system ? changing(allowSystems(system)) : Promise.resolve('refusedByBrowser');
    },
    pause: (length) => changing(pauseFor(length)),
    resume: () => changing(resumeCounting()),
    addEntry: (kind, minutesText) => changing(add(kind, minutesText, last.today.date)),
    undoEntry: (id) => changing(withDatabase((database) => undoEntry(database, id, Date.now()))),
    anotherTip: () => changing(showNextTip(last)),
    answerTip: (tipId, response) =>
      changing(withDatabase((database) => answerTip(database, tipId, response))),
    openDay: () => openDashboard().then(leave),
    openPanel: panelFor(last, leave),
    openWelcome: () => openWelcome().then(leave),
    openSettings: () => openOptions(last.view.otherSite ?? firstSite(last)).then(leave),
  };
}

function panelFor({ tab: { windowId } }: PopupReading, leave: () => void) {
  const open = panelOpener();
  if (open === null || windowId === undefined) return null;
  return () => open(windowId).then(leave);
}

function firstSite({ view }: PopupReading) {
  return view.status.kind === 'firstUse' ? view.status.site : null;
}

async function add(kind: string, minutesText: string, today: string) {
  const minutes = parseMinutes(minutesText);
  const entry = { kind, date: today, minutes };
  const id = crypto.randomUUID();
  return withDatabase((database) => addEntry(database, entry, today, Date.now(), id));
}

async function showNextTip({ setup, today, tab, tips }: PopupReading): Promise<void> {
  const now = Date.now();
  // Read anew: the tip that the popup opened with is noted only once it has been drawn.
  const history = await withDatabase((database) => readShownLately(database, now));
  const tip = nextTip({
    tips,
    wording: setup.wording,
    history,
    moment: popupMoment(today, now, setup, isOverCaseSystem(setup, tab)),
    now,
  });
  if (tip === null) return;
  const id = crypto.randomUUID();
  await withDatabase((database) => noteTipShown(database, tip.id, POPUP_RULE, now, id));
}
