import type { Interval } from '../../utils/intervals/interval';

const HOUR_MS = 3_600_000;
const MOST_TICKS = 13;
const MOST_MAIN_TICKS = 4;
const STEPS_HOURS = [1, 2, 3, 4, 6];

/** A whole hour marked below a timeline. */
export interface Tick {
  at: number;
  /** Whether there is room for its time where the page is narrow. */
  isMain: boolean;
}

/** The hours that a timeline shows, and where each instant stands on it. */
export interface TimelineScale extends Interval {
  ticks: readonly Tick[];
  /** How far an instant (ms) is along the line, from 0 to 100; what lies beyond stands at the end. */
  percent: (instant: number) => number;
}

/**
 * A scale over everything that is to be shown, in whole hours of the clock at both ends; null when
 * there is nothing. Hours are real ones, so on the day of a clock change their times skip or repeat.
 */
export function timelineScale(shown: readonly Interval[]): TimelineScale | null {
  const first = Math.min(...shown.map(({ start }) => start));
  const last = Math.max(...shown.map(({ end }) => end));
  if (!(Number.isFinite(first) && Number.isFinite(last) && first <= last)) return null;
  const start = hourBefore(first);
  const hours = Math.max(1, Math.ceil((last - start) / HOUR_MS));
  const end = start + hours * HOUR_MS;
  const step = STEPS_HOURS.find((step) => hours / step < MOST_TICKS) ?? Math.ceil(hours / 12);
  const count = Math.floor(hours / step) + 1;
  const mainEvery = Math.ceil(count / MOST_MAIN_TICKS);
  const ticks = Array.from({ length: count }, (_, index) => ({
    at: start + index * step * HOUR_MS,
    isMain: index % mainEvery === 0,
  }));
  const percent = (instant: number) =>
    (100 * (Math.min(Math.max(instant, start), end) - start)) / (end - start);
  return { start, end, ticks, percent };
}

function hourBefore(instant: number): number {
  return new Date(instant).setMinutes(0, 0, 0);
}
