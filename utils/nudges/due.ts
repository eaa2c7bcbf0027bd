import { instantsAt } from '../days/instantsAt';
import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import type { NudgeFacts, NudgeSettings, NudgeShowing } from './facts';
import { latestRun } from './latestRun';
import type { NudgeRule } from './rules';
import { shownSince } from './shownLately';
import { theirHours } from './theirHours';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/**
 * After that the day is well under way, and a tip to begin with would come late. It is less than
 * what lies between two reminders, so that none comes twice.
 */
export const BEGINNING_MS = 15 * MINUTE_MS;
/** A glance at something else is no pause, and after a long one the stretch is history. */
const PAUSE_MS = MINUTE_MS;
const PAUSE_OVER_MS = 15 * MINUTE_MS;
/** A question about the day can wait so long for a computer that was asleep. */
const ASKING_MS = 60 * MINUTE_MS;
/** What still cannot be counted is said again after so long, and on the popup all the time. */
const SAID_AGAIN_MS = 14 * DAY_MS;

/** A reminder whose moment it is. */
export interface DueNudge {
  rule: NudgeRule;
  /** The same for the same occasion, so that it is noted once however often it is decided. */
  id: string;
  /** The system it is about; null for none. */
  systemId: string | null;
}

export interface Occasion {
  facts: NudgeFacts;
  history: readonly NudgeShowing[];
  settings: NudgeSettings;
  /** In ms since the epoch. */
  now: number;
}

/** When each rule's moment has come: what is due, not yet whether it may be shown. */
export const dueBy: Readonly<Record<NudgeRule, (occasion: Occasion) => DueNudge | null>> = {
  accessLost: (occasion) => uncounted('accessLost', occasion),
  unmeasurable: (occasion) => uncounted('unmeasurable', occasion),

  endOfDay({ facts: { today }, history, settings, now }) {
    if (shownSince(today.start, history, now, 'endOfDay').length > 0) return null;
    const asked = instantsAt(today, settings.reminders.endOfDayAt) ?? [];
    const isTime = asked.some((instant) => instant <= now && now < instant + ASKING_MS);
    return isTime ? { rule: 'endOfDay', id: `endOfDay:${today.date}`, systemId: null } : null;
  },

  longStretch({ facts, history, settings, now }) {
    const run = longRun(facts.recording, settings);
    if (run === null || shownSince(run.start, history, now, 'longStretch').length > 0) return null;
    const pauseMs = now - run.end;
    if (pauseMs < PAUSE_MS || pauseMs >= PAUSE_OVER_MS) return null;
    return { rule: 'longStretch', id: `longStretch:${run.start}`, systemId: null };
  },

  firstOfDay({ facts: { today, recording }, settings, now }) {
    const first = intersect(recording, theirHours(today, settings))[0];
    if (first === undefined || now >= first.start + BEGINNING_MS) return null;
    return { rule: 'firstOfDay', id: `firstOfDay:${today.date}`, systemId: null };
  },
};

/**
 * When a long stretch will have come to its pause, unless it goes on; null for no long stretch, and
 * for one after which something was shown already.
 */
export function pauseAfterRun({ facts, history, settings, now }: Occasion): number | null {
  const run = longRun(facts.recording, settings);
  if (run === null || shownSince(run.start, history, now, 'longStretch').length > 0) return null;
  return run.end + PAUSE_MS;
}

function longRun(recording: readonly Interval[], { reminders }: NudgeSettings): Interval | null {
  const run = latestRun(recording);
  const isLong = run !== null && run.end - run.start >= reminders.longStretchMinutes * MINUTE_MS;
  return isLong ? run : null;
}

function uncounted(
  rule: 'accessLost' | 'unmeasurable',
  { facts, history, now }: Occasion,
): DueNudge | null {
  const said = shownSince(now - SAID_AGAIN_MS, history, now, rule);
  const unsaid = facts.uncounted.find(
    (system) =>
      system.rule === rule &&
      !said.some(
        ({ tipId, shownAt }) => tipId === system.systemId && shownAt >= (system.since ?? -Infinity),
      ),
  );
  if (unsaid === undefined) return null;
  const { systemId } = unsaid;
  return { rule, id: `${rule}:${systemId}:${unsaid.since ?? facts.today.date}`, systemId };
}
