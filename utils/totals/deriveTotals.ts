import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import { lengthMs } from '../intervals/lengthMs';
import { subtract } from '../intervals/subtract';
import { union } from '../intervals/union';
import type { CountingRules } from './countingRules';
import { type Absence, ALL_SYSTEMS, type DayTotals, type Span, type Wait } from './facts';
import { notCounted } from './notCounted';

/** A page load that takes longer than this is slow. */
const SLOW_LOAD_MS = 5000;

/** The facts of the minute. Those outside the bounds of what is asked make no difference. */
export interface Facts {
  spans: readonly Span[];
  absences: readonly Absence[];
  waits: readonly Wait[];
}

/** What is derived of one system, or of all together; durations in ms. */
export type Totals = Pick<
  DayTotals,
  'recordingMs' | 'withBesideMs' | 'waitingMs' | 'slowLoads' | 'outsideMs'
>;

/** The same as sets of time, before they are measured. */
interface Stretches {
  recording: Interval[];
  withBeside: Interval[];
  waiting: Interval[];
  slowLoads: number;
}

/**
 * The totals within the bounds by system id: of each system that has a span or a page load there,
 * even if none of it is counted, and always of all together under `ALL_SYSTEMS`. All together is
 * the union of the systems, since two windows never count twice; only slow loads add up, each
 * being one load of one system, counted where it starts. Rows that are empty, reversed or NaN add
 * nothing, and bounds that are so hold nothing.
 */
export function deriveTotals(
  facts: Facts,
  bounds: Interval,
  rules: CountingRules,
): ReadonlyMap<string, Totals> {
  const counted = subtract([bounds], notCounted(facts.absences, rules));
  const ownTime = rules.workingTime?.(bounds);
  const spans = Map.groupBy(meeting(facts.spans, bounds), ({ systemId }) => systemId);
  const waits = Map.groupBy(meeting(facts.waits, bounds), ({ systemId }) => systemId);

  const totals = new Map<string, Totals>();
  const systems: Stretches[] = [];
  for (const systemId of new Set([...spans.keys(), ...waits.keys()])) {
    const loads = waits.get(systemId) ?? [];
    const system = stretchesOf(spans.get(systemId) ?? [], loads, counted, bounds);
    systems.push(system);
    totals.set(systemId, measured(system, ownTime));
  }
  return totals.set(ALL_SYSTEMS, measured(together(systems), ownTime));
}

/**
 * As much of `deriveTotals` under `ALL_SYSTEMS` as a popup waits for: the time of all together, at a
 * third of the work.
 */
export function deriveTogether(
  { spans, absences }: Pick<Facts, 'spans' | 'absences'>,
  bounds: Interval,
  rules: CountingRules,
): Pick<Totals, 'recordingMs' | 'withBesideMs'> {
  const counted = subtract([bounds], notCounted(absences, rules));
  const met = meeting(spans, bounds);
  return {
    recordingMs: lengthMs(intersect(focusedOf(met), counted)),
    withBesideMs: lengthMs(intersect(met, counted)),
  };
}

function meeting<Row extends Interval>(rows: readonly Row[], bounds: Interval): Row[] {
  return rows.filter(
    ({ start, end }) => start < end && Math.max(start, bounds.start) < Math.min(end, bounds.end),
  );
}

function stretchesOf(
  spans: readonly Span[],
  waits: readonly Wait[],
  counted: readonly Interval[],
  bounds: Interval,
): Stretches {
  const recording = intersect(focusedOf(spans), counted);
  const slow = waits.filter(
    ({ start, end }) => end - start > SLOW_LOAD_MS && start >= bounds.start,
  );
  return {
    recording,
    withBeside: intersect(spans, counted),
    waiting: intersect(recording, waits),
    slowLoads: slow.filter((wait) => meeting(recording, wait).length > 0).length,
  };
}

function focusedOf(spans: readonly Span[]): Span[] {
  return spans.filter(({ attention }) => attention === 'focused');
}

function together(systems: readonly Stretches[]): Stretches {
  return {
    recording: union(systems.flatMap(({ recording }) => recording)),
    withBeside: union(systems.flatMap(({ withBeside }) => withBeside)),
    waiting: union(systems.flatMap(({ waiting }) => waiting)),
    slowLoads: systems.reduce((sum, { slowLoads }) => sum + slowLoads, 0),
  };
}

function measured(stretches: Stretches, ownTime: readonly Interval[] | undefined): Totals {
  const { recording, withBeside, waiting, slowLoads } = stretches;
  return {
    recordingMs: lengthMs(recording),
    withBesideMs: lengthMs(withBeside),
    waitingMs: lengthMs(waiting),
    slowLoads,
    outsideMs: ownTime === undefined ? 0 : lengthMs(subtract(recording, ownTime)),
  };
}
