import { lengthMs } from '../intervals/lengthMs';
import { subtract } from '../intervals/subtract';
import type { KeptDay } from '../store/readDay';
import type { CountingRules } from '../totals/countingRules';
import { countedMs } from '../totals/countedMs';
import { deriveTotals, type Facts, type Totals } from '../totals/deriveTotals';
import { ALL_SYSTEMS, type DayTotals } from '../totals/facts';
import { leftOutOf } from '../totals/leftOut';
import { notCounted } from '../totals/notCounted';
import { strikesOutDay } from '../totals/wholeDay';
import { timeInFront, type TimeInFront } from './timeInFront';
import type { AtAllowance, DayView, LeftOut } from './view';

const MINUTE_MS = 60_000;

/** Those a day is worked out at, so that one who doubts the allowance sees what it changes. */
export const allowancesMinutes = [3, 5, 10] as const;

/** How this person counts a day that this installation, and perhaps others, measured. */
export interface DayCounting extends CountingRules {
  countBeside: boolean;
  /** This installation's id. */
  origin: string;
}

/** The numbers of one day. */
export interface DayFigures {
  detail: DayView['detail'];
  isStruckOut: boolean;
  /** The facts as they count: where the whole day is struck out, a correction says so. */
  facts: Facts;
  recordingMs: number;
  /** Of each system, and of all under `ALL_SYSTEMS`, with what other installations measured. */
  totals: ReadonlyMap<string, Totals>;
  /** What other installations measured. */
  fromElsewhere: ReadonlyMap<string, Totals>;
  /** What counts outside the person's hours, null where it cannot be told: see `DayView`. */
  outsideMs: number | null;
  /** Nought where only totals are kept: what was left out of them is not known. */
  leftOut: LeftOut;
  /** With what other installations measured as it is. */
  atAllowances: readonly AtAllowance[] | null;
  /** What the last two rest on; null where only totals are kept. */
  time: TimeInFront | null;
}

export const noTotals: Totals = {
  recordingMs: 0,
  withBesideMs: 0,
  waitingMs: 0,
  slowLoads: 0,
  outsideMs: 0,
};

/**
 * Works out a day: from its facts while they are kept, otherwise from its totals. Totals that were
 * struck out are nought, and those of other installations are added.
 */
export function dayFigures(kept: KeptDay, counting: DayCounting): DayFigures {
  const { day } = kept;
  const own = kept.totals.filter(({ origin }) => origin === counting.origin);
  const fromElsewhere = summed(kept.totals.filter(({ origin }) => origin !== counting.origin));
  const detail = detailOf(kept, own);
  const isStruckOut =
    own.some(({ struckOutAt }) => struckOutAt !== undefined) ||
    kept.facts.absences.some((absence) => strikesOutDay(absence, day, kept.facts.spans));
  const facts = isStruckOut ? struckOut(kept) : kept.facts;
  const ownTotals = detail === 'minutes' ? deriveTotals(facts, day, counting) : summed(own);
  const totals = added(ownTotals, fromElsewhere);
  const elsewhereMs = countedMs(fromElsewhere.get(ALL_SYSTEMS) ?? noTotals, counting);
  const minutes =
    detail === 'minutes'
      ? differently({ ...kept, facts }, ownTotals, elsewhereMs, counting)
      : { leftOut: nothingLeftOut, atAllowances: null, time: null };
  return {
    detail,
    isStruckOut,
    facts,
    recordingMs: countedMs(totals.get(ALL_SYSTEMS) ?? noTotals, counting),
    totals,
    fromElsewhere,
    outsideMs: outsideOf(day, minutes.time, totals, fromElsewhere, counting),
    ...minutes,
  };
}

/** By the facts while they are kept: totals know the front window only, and hours set before. */
function outsideOf(
  day: KeptDay['day'],
  time: TimeInFront | null,
  totals: DayFigures['totals'],
  fromElsewhere: DayFigures['totals'],
  counting: DayCounting,
): number | null {
  const ownTime = counting.workingTime?.(day);
  if (ownTime === undefined) return null;
  if (time === null) return (totals.get(ALL_SYSTEMS) ?? noTotals).outsideMs || null;
  const { outsideMs, withBesideMs } = fromElsewhere.get(ALL_SYSTEMS) ?? noTotals;
  const counted = subtract(time.inFront, Object.values(time.sets).flat());
  const knownMs = lengthMs(subtract(counted, ownTime)) + outsideMs;
  return knownMs === 0 && withBesideMs > 0 ? null : knownMs;
}

/** Facts that have less to tell than the totals once made of them are no longer all there. */
function detailOf({ facts, totals }: KeptDay, own: readonly DayTotals[]): DayView['detail'] {
  const wasMeasured = own.some(({ withBesideMs }) => withBesideMs > 0);
  const isTold = facts.absences.some(
    ({ reason, deletedAt }) =>
      deletedAt === undefined && (reason === 'paused' || reason === 'corrected'),
  );
  if (facts.spans.length > 0 || (isTold && !wasMeasured)) return 'minutes';
  return totals.length > 0 ? 'totals' : 'nothing';
}

function struckOut({ day, facts }: KeptDay): Facts {
  const whole = { id: '', reason: 'corrected', start: day.start, end: day.end } as const;
  return { ...facts, absences: [...facts.absences, whole] };
}

const nothingLeftOut: LeftOut = {
  awayMs: 0,
  lockedMs: 0,
  pausedMs: 0,
  correctedMs: 0,
  besideMs: 0,
};

/** What was left out of a day's time in front, and what would have been by another allowance. */
function differently(
  { day, facts }: KeptDay,
  totals: ReadonlyMap<string, Totals>,
  elsewhereMs: number,
  counting: DayCounting,
): Pick<DayFigures, 'leftOut' | 'atAllowances' | 'time'> {
  const { countBeside } = counting;
  const time = timeInFront(facts, day, counting);
  const { inFront, sets } = time;
  const { recordingMs, withBesideMs } = totals.get(ALL_SYSTEMS) ?? noTotals;
  // The allowance has no say in what else leaves time out.
  const otherwiseCounted = subtract(inFront, [...sets.corrected, ...sets.paused, ...sets.locked]);
  const quiet = facts.absences.filter(({ reason }) => reason === 'away');
  return {
    time,
    leftOut: {
      ...leftOutOf(inFront, sets),
      besideMs: countBeside ? 0 : withBesideMs - recordingMs,
    },
    atAllowances: allowancesMinutes.map((allowanceMinutes) => {
      const rules = { ...counting, awayAllowanceMs: allowanceMinutes * MINUTE_MS };
      const ownMs = lengthMs(subtract(otherwiseCounted, notCounted(quiet, rules)));
      return { allowanceMinutes, recordingMs: ownMs + elsewhereMs };
    }),
  };
}

function summed(rows: readonly DayTotals[]): Map<string, Totals> {
  let sums = new Map<string, Totals>();
  for (const row of rows) {
    if (row.struckOutAt === undefined) sums = added(sums, new Map([[row.systemId, row]]));
  }
  return sums;
}

function added(
  one: ReadonlyMap<string, Totals>,
  other: ReadonlyMap<string, Totals>,
): Map<string, Totals> {
  const sums = new Map(one);
  for (const [systemId, more] of other) {
    const { recordingMs, withBesideMs, waitingMs, slowLoads, outsideMs } =
      sums.get(systemId) ?? noTotals;
    sums.set(systemId, {
      recordingMs: recordingMs + more.recordingMs,
      withBesideMs: withBesideMs + more.withBesideMs,
      waitingMs: waitingMs + more.waitingMs,
      slowLoads: slowLoads + more.slowLoads,
      outsideMs: outsideMs + more.outsideMs,
    });
  }
  return sums;
}
