import type { Absence, Span, Wait } from '../../../utils/totals/facts';
import { wallClock } from '../days/zones';

const HOUR_MS = 3_600_000;

interface Stretch {
  start: number;
  end: number;
}

interface Facts {
  spans: readonly Span[];
  absences: readonly Absence[];
  waits: readonly Wait[];
}

/** The days of London between two instants, found by what its clocks show at each hour. */
export function londonDays(from: number, to: number): (Stretch & { date: string })[] {
  const days: (Stretch & { date: string })[] = [];
  for (let hour = from; hour < to; hour += HOUR_MS) {
    const date = wallClock(hour, 'Europe/London').slice(0, 10);
    const last = days.at(-1);
    if (last?.date === date) last.end = hour + HOUR_MS;
    else days.push({ date, start: hour, end: hour + HOUR_MS });
  }
  return days;
}

/** All instants that are painted must be multiples of this. */
export const CELL_MS = 5000;

/** A day cut into cells, each 1 or 0. */
type Cells = Uint8Array;

/**
 * A day's rows by system id, by painting one cell after the other; every absence must have an end.
 * It shares nothing with the code but the rows' shape.
 */
export function paintDay(day: Stretch, facts: Facts, awayAllowanceMs: number) {
  const there = paint(day, [{ start: day.start, end: day.end }]);
  const gone = facts.absences.flatMap(({ reason, start, end }) => {
    if (end === null) throw new Error('A day is only painted when nothing is open.');
    return reason === 'away' && end - start <= awayAllowanceMs ? [] : [{ start, end }];
  });
  const present = without(there, paint(day, gone));

  const touching = [...facts.spans, ...facts.waits].filter(
    ({ start, end }) => start < end && start < day.end && end > day.start,
  );
  const ids = [...new Set(touching.map(({ systemId }) => systemId))];
  const systems = ids.map((id) => {
    const spans = facts.spans.filter(({ systemId }) => systemId === id);
    const waits = facts.waits.filter(({ systemId }) => systemId === id);
    const focused = spans.filter(({ attention }) => attention === 'focused');
    const recording = both(paint(day, focused), present);
    const slow = waits.filter(
      (wait) =>
        wait.end - wait.start > 5000 &&
        wait.start >= day.start &&
        sum(both(paint(day, [wait]), recording)) > 0,
    );
    return {
      recording,
      inSight: both(paint(day, spans), present),
      waiting: both(paint(day, waits), recording),
      slowLoads: slow.length,
    };
  });
  const rowOf = (some: typeof systems) => ({
    recordingMs:
      sum(
        any(
          there,
          some.map(({ recording }) => recording),
        ),
      ) * CELL_MS,
    withBesideMs:
      sum(
        any(
          there,
          some.map(({ inSight }) => inSight),
        ),
      ) * CELL_MS,
    waitingMs:
      sum(
        any(
          there,
          some.map(({ waiting }) => waiting),
        ),
      ) * CELL_MS,
    slowLoads: some.reduce((total, { slowLoads }) => total + slowLoads, 0),
    outsideMs: 0,
  });
  const rows = systems.map((system, index) => [ids[index] ?? '', rowOf([system])] as const);
  return new Map([...rows, ['*', rowOf(systems)] as const]);
}

function paint(day: Stretch, stretches: readonly Stretch[]): Cells {
  const cells = new Uint8Array((day.end - day.start) / CELL_MS);
  for (const { start, end } of stretches) {
    const from = Math.max(start, day.start);
    const to = Math.min(end, day.end);
    if (from < to) cells.fill(1, (from - day.start) / CELL_MS, (to - day.start) / CELL_MS);
  }
  return cells;
}

function both(one: Cells, other: Cells): Cells {
  return one.map((value, cell) => value & (other[cell] ?? 0));
}

function without(one: Cells, other: Cells): Cells {
  return one.map((value, cell) => value & ~(other[cell] ?? 0));
}

function any(there: Cells, sets: readonly Cells[]): Cells {
  return there.map((_, cell) => (sets.some((set) => set[cell] === 1) ? 1 : 0));
}

function sum(cells: Cells): number {
  return cells.reduce((total, value) => total + value, 0);
}
