import { naturalDay } from '../../../utils/days/naturalDay';
import { decide } from '../../../utils/nudges/decide';
import type { NudgeFacts, NudgeSettings, NudgeShowing } from '../../../utils/nudges/facts';
import { lookAgainAt } from '../../../utils/nudges/lookAgainAt';
import { traitsOf } from '../../../utils/nudges/rules';
import type { Interval } from '../../../utils/intervals/interval';
import { tips } from '../../../utils/tips/library';
import { nextTip } from '../../../utils/tips/nextTip';
import { popupMoment } from '../../../utils/tips/moments';
import type { Wording } from '../../../utils/tips/tip';
import type { CalendarDay } from '../../../utils/totals/facts';
import { HOUR_MS, MINUTE_MS } from './aWorker';

/** A reminder as it came, with what was so when it did. */
export interface Shown extends NudgeShowing {
  id: string;
  day: CalendarDay;
  isPaused: boolean;
  isScreenShared: boolean;
}

/** What a worker's days are like; each number is drawn anew by `random`, from 0 to 1. */
export interface Worker {
  settings: NudgeSettings;
  wording: Wording;
  dayStartsAtMinutes: number;
  random: () => number;
}

/** A whole year of a worker: every reminder that came, and all tips that were on the screen. */
export function yearOfWork(worker: Worker): { shown: Shown[]; history: NudgeShowing[] } {
  const { random, settings } = worker;
  const shown: Shown[] = [];
  const history: NudgeShowing[] = [];
  let day = naturalDay(new Date(2026, 0, 1, 12).getTime(), worker.dayStartsAtMinutes);
  for (let count = 0; count < 365; count += 1) {
    const whole = stretchesOf(day, settings, random);
    const losses =
      random() < 0.02 ? [{ rule: 'accessLost' as const, systemId: 'h', since: null }] : [];
    for (const now of instantsToLookAt(day, whole, worker)) {
      const facts: NudgeFacts = {
        today: day,
        recording: soFar(whole, now),
        uncounted: losses,
        isPaused: random() < 0.05,
        isScreenShared: random() < 0.1,
        tips,
        wording: worker.wording,
      };
      const decision = decide(facts, history, settings, now);
      if (decision.kind === 'quiet') continue;
      const { rule, id, tip, systemId } = decision;
      const row = { rule, tipId: tip?.id ?? systemId ?? '', shownAt: now };
      const isHelpful = tip !== null && random() < 0.3;
      history.push(isHelpful ? { ...row, response: 'helpful' } : row);
      shown.push({
        ...row,
        id,
        day,
        isPaused: facts.isPaused,
        isScreenShared: facts.isScreenShared === true,
      });
    }
    lookAtAnother(day, history, worker);
    day = naturalDay(day.end + HOUR_MS, worker.dayStartsAtMinutes);
  }
  return { shown, history };
}

/** Work in the system from somewhat before the hours to somewhat after, now and then at weekends. */
function stretchesOf(
  day: CalendarDay,
  { workingDays }: NudgeSettings,
  random: () => number,
): Interval[] {
  const weekday = new Date(day.start + 12 * HOUR_MS).getDay() || 7;
  if (!workingDays.includes(weekday) && random() < 0.9) return [];
  const stretches: Interval[] = [];
  let start = day.start + (7 + 3 * random()) * HOUR_MS;
  const end = day.start + (15 + 5 * random()) * HOUR_MS;
  while (start < end) {
    const stretch = { start, end: start + (3 + 80 * random()) * MINUTE_MS };
    stretches.push(stretch);
    start = stretch.end + (random() < 0.4 ? 2 : 60 * random()) * MINUTE_MS;
  }
  return stretches;
}

/** Pulses now and then, at the beginning and after the end of each stretch, and the alarms. */
function instantsToLookAt(
  day: CalendarDay,
  whole: readonly Interval[],
  { settings, wording, random }: Worker,
): number[] {
  const pulses = whole.flatMap(({ start, end }) => {
    const instants = [start, start + 10_000, end];
    for (let at = start; at < end; at += (2 + 20 * random()) * MINUTE_MS) instants.push(at);
    return instants;
  });
  const alarms = [day.start, ...pulses].flatMap((now) => {
    const facts = {
      today: day,
      recording: soFar(whole, now),
      uncounted: [],
      isPaused: false,
      isScreenShared: false,
      tips,
      wording,
    };
    const alarm = lookAgainAt({ facts, history: [], settings, now });
    // An alarm may come late, and one of a computer that was asleep very late.
    return alarm === null ? [] : [alarm + random() * (random() < 0.1 ? 3 * HOUR_MS : MINUTE_MS)];
  });
  const within = [...pulses, ...alarms].filter((now) => day.start <= now && now < day.end);
  return within.toSorted((one, other) => one - other);
}

function soFar(whole: readonly Interval[], now: number): Interval[] {
  return whole
    .filter(({ start }) => start < now)
    .map(({ start, end }) => ({ start, end: Math.min(end, now) }));
}

/** On some days the person asks for another tip in the popup. */
function lookAtAnother(
  day: CalendarDay,
  history: NudgeShowing[],
  { settings, wording, random }: Worker,
): void {
  if (random() < 0.6) return;
  const now = Math.max(day.start + 12 * HOUR_MS, (history.at(-1)?.shownAt ?? 0) + MINUTE_MS);
  const moment = popupMoment(day, now, settings);
  const tip = nextTip({ tips, wording, history, moment, now });
  if (tip !== null && now < day.end) history.push({ rule: 'popup', tipId: tip.id, shownAt: now });
}

/** Whether what was shown was a tip: one the person asked for, or one that a reminder brought. */
export const bringsTip = ({ rule }: NudgeShowing) =>
  rule === 'popup' ||
  (Object.hasOwn(traitsOf, rule) && traitsOf[rule as keyof typeof traitsOf].moment !== null);
