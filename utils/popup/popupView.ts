import { rulesOf } from '../settings/rulesOf';
import type { Setup } from '../settings/setup';
import type { TodayRows } from '../store/readToday';
import { findSystem, systemsOnOrigin } from '../systems/match/findSystem';
import { chooseTip } from '../tips/chooseTip';
import { popupMoment } from '../tips/moments';
import type { Tip } from '../tips/tip';
import { answersTo } from '../tips/usableTips';
import type { Entry, LocalDate } from '../totals/facts';
import { notCounted } from '../totals/notCounted';
import { weekRatio } from '../totals/weekRatio';
import type { FrontTab } from './frontTab';
import { siteOf } from './siteOf';
import { statusOf } from './status';
import type { PopupView } from './view';
import { weekDays } from './weekDays';

/** Everything that was read for the popup. */
export interface PopupFacts {
  setup: Setup;
  rows: TodayRows;
  /** The library with all packs. */
  tips: readonly Tip[];
  tab: FrontTab;
  accessibleIds: readonly string[];
  now: number;
}

/** What the popup draws, worked out from what was read. */
export function popupView({ setup, rows, tips, tab, accessibleIds, now }: PopupFacts): PopupView {
  const rules = rulesOf(setup, now);
  const { countedKinds, countBeside } = setup;
  const days = weekDays(rows, { ...rules, countedKinds, countBeside });
  const { date, start } = rows.today;
  const today = days.find((day) => day.date === date);
  const spans = rows.facts.spans.filter(({ end }) => end > start);
  const uncounted = notCounted(rows.facts.absences, rules);
  const tip = chooseTip({
    tips,
    wording: setup.wording,
    history: rows.nudges,
    moment: popupMoment(rows.today, now, setup, isOverCaseSystem(setup, tab)),
    now,
  });
  return {
    now,
    date,
    status: statusOf({ setup, accessibleIds, tab, spans, uncounted, pause: rows.pause, now }),
    otherSite: isOther(setup, tab) ? siteOf(tab.url) : null,
    canAdd: setup.canAddSystems,
    recordingMs: today?.recordingMs ?? 0,
    directMinutes: today?.directMinutes ?? 0,
    ratio: weekRatio(days),
    lastEntry: lastAdded(rows.entries, date),
    wording: setup.wording,
    tip,
    tipResponse: tip === null ? null : (answersTo(rows.nudges).get(tip.id) ?? null),
  };
}

/** Whether the page behind the popup is a case system's, so that somebody may be about to write. */
export function isOverCaseSystem({ systems }: Pick<Setup, 'systems'>, { url }: FrontTab): boolean {
  return findSystem(systems, url) !== undefined;
}

function isOther(setup: Setup, tab: FrontTab): boolean {
  const isUsed = setup.measuring === 'on' && setup.systems.length > 0;
  // A page beside a system's own path, such as its sign-in, is on a site that is counted.
  return isUsed && systemsOnOrigin(setup.systems, tab.url).length === 0;
}

/** The entry of today that was touched last; null when that was to take it back. */
function lastAdded(entries: readonly Entry[], today: LocalDate): Entry | null {
  const touched = entries.filter(({ createdOn }) => createdOn === today);
  const last = touched.toSorted((one, other) => other.updatedAt - one.updatedAt)[0];
  return last === undefined || last.deletedAt !== undefined ? null : last;
}
