import { plusDays } from '../days/dayNumber';
import type { Setup } from '../settings/setup';
import type { DayRows } from '../store/readDay';
import { directMinutes } from '../totals/directMinutes';
import { ALL_SYSTEMS } from '../totals/facts';
import { serverWaitingMs } from '../totals/serverWaiting';
import { countedMs } from '../totals/countedMs';
import { type DayCounting, type DayFigures, dayFigures, noTotals } from './dayFigures';
import { stretchesOf } from './stretches';
import type { DayView, WaitingTime } from './view';

/** Everything that was read for the dashboard's day. */
export interface DayFacts {
  rows: DayRows;
  setup: Pick<Setup, 'countedKinds' | 'factsKeptDays' | 'measuring' | 'systems' | 'wording'>;
  /** Whether the browser lets the extension onto every case system. */
  hasAccess: boolean;
  counting: DayCounting;
  /** A system's name, also of one that was removed. */
  nameOf: (systemId: string) => string;
}

/** What the dashboard draws of a day, worked out from what was read. */
export function dayView({ rows, setup, hasAccess, counting, nameOf }: DayFacts): DayView {
  const { day, today, earliest } = rows;
  const { date, start, end } = day;
  const figures = dayFigures(rows, counting);
  const entries = rows.entries.filter(({ deletedAt }) => deletedAt === undefined);
  const isToday = date === today.date;
  const before = plusDays(date, -1);
  return {
    now: counting.now,
    date,
    bounds: { start, end },
    isToday,
    today: today.date,
    previous: earliest !== undefined && earliest <= before ? before : null,
    next: isToday ? null : plusDays(date, 1),
    detail: figures.detail,
    recordingMs: figures.recordingMs,
    directMinutes: directMinutes(entries, setup.countedKinds),
    outsideMs: figures.outsideMs,
    waiting: waitingOf(figures, rows, counting),
    systems: systemsOf(figures, counting, nameOf),
    stretches:
      figures.time === null
        ? []
        : stretchesOf({ ...figures, time: figures.time, day, counting, nameOf }),
    leftOut: figures.leftOut,
    atAllowances: figures.atAllowances,
    awayAllowanceMs: counting.awayAllowanceMs,
    countsBeside: counting.countBeside,
    entries: entries.toSorted((one, other) => one.updatedAt - other.updatedAt),
    countedKinds: setup.countedKinds,
    isStruckOut: figures.isStruckOut,
    notCounting: whyNotCounting(rows, setup, hasAccess, counting.now),
    factsKeptDays: setup.factsKeptDays,
    wording: setup.wording,
  };
}

/** Of today's rows; a pause has its planned end from the start. */
function whyNotCounting(
  { facts }: DayRows,
  { measuring, systems }: DayFacts['setup'],
  hasAccess: boolean,
  now: number,
): DayView['notCounting'] {
  if (measuring === 'off') return 'switchedOff';
  if (systems.length === 0) return 'noSystem';
  const isPaused = facts.absences.some(
    ({ reason, start, end }) => reason === 'paused' && start <= now && (end === null || now < end),
  );
  if (isPaused) return 'paused';
  return hasAccess ? null : 'noAccess';
}

/** The server's part is known only where every load is: not of what other installations measured. */
function waitingOf(
  { detail, facts, totals, fromElsewhere }: DayFigures,
  { day }: DayRows,
  counting: DayCounting,
): WaitingTime {
  const { waitingMs, slowLoads } = totals.get(ALL_SYSTEMS) ?? noTotals;
  const isAllOurs = (fromElsewhere.get(ALL_SYSTEMS) ?? noTotals).waitingMs === 0;
  const isKnown = isAllOurs && detail !== 'totals';
  return { waitingMs, slowLoads, serverMs: isKnown ? serverWaitingMs(facts, day, counting) : null };
}

/** Those with time that counts, the most first. */
function systemsOf(
  { totals }: DayFigures,
  counting: DayCounting,
  nameOf: DayFacts['nameOf'],
): DayView['systems'] {
  return [...totals]
    .filter(([systemId]) => systemId !== ALL_SYSTEMS)
    .map(([systemId, system]) => ({
      systemId,
      systemName: nameOf(systemId),
      recordingMs: countedMs(system, counting),
    }))
    .filter(({ recordingMs }) => recordingMs > 0)
    .sort((one, other) => other.recordingMs - one.recordingMs);
}
