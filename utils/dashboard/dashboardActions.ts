import { isLocalDate } from '../days/isLocalDate';
import {
  type Correcting,
  strikeOut,
  strikeOutDay,
  undoCorrection,
  undoStrikeOutDay,
} from '../store/corrections';
import { withDatabase } from '../store/database';
import { readRange } from '../store/readRange';
import type { Database } from '../store/schema';
import type { LocalDate } from '../totals/facts';
import { rangeView } from './rangeView';
import { correctingAt, countingOf, type DashboardReading } from './readDashboard';
import { stretchBetween } from './stretchBetween';
import type { DayActions, RangeView } from './view';

/** The day's controls at work; each draws anew with `refresh`, from what was `last` read. */
export function dashboardActions(last: DashboardReading, refresh: () => Promise<void>): DayActions {
  const { day, today, setup } = last;
  const correcting = async <Result>(
    work: (database: Database, correcting: Correcting) => Promise<Result>,
  ): Promise<Result> => {
    const known = await correctingAt(setup, Date.now());
    const result = await withDatabase((database) => work(database, known));
    await refresh();
    return result;
  };
  return {
    goTo(date) {
      // Today has no date in the address, so that a page left open goes on into the next day.
      location.hash = isLocalDate(date) && date < today.date ? date : '';
      void refresh();
    },
    strikeOut: (stretch) =>
      correcting((database, known) => strikeOut(database, stretch, day, known)),
    strikeOutBetween: async (stretch, from, to) => {
      const typed = stretchBetween(day, from, to, stretch);
      if (typed.kind === 'problem') return typed.problem;
      return correcting((database, known) => strikeOut(database, typed.stretch, day, known));
    },
    undoCorrection: (id) => correcting((database, known) => undoCorrection(database, id, known)),
    strikeOutDay: () => correcting((database, known) => strikeOutDay(database, day, known)),
    undoStrikeOutDay: () => correcting((database, known) => undoStrikeOutDay(database, day, known)),
    readRange: (from, to) => readDates(last, from, to),
  };
}

/** A date that is none, as of an emptied field, is the day shown. */
async function readDates(
  { setup, day }: DashboardReading,
  from: LocalDate,
  to: LocalDate,
): Promise<RangeView> {
  const known = await correctingAt(setup, Date.now());
  const dateOr = (date: LocalDate) => (isLocalDate(date) ? date : day.date);
  const rows = await withDatabase((database) =>
    readRange(database, {
      between: [dateOr(from), dateOr(to)],
      dayStartsAtMinutes: setup.dayStartsAtMinutes,
      ...known,
    }),
  );
  return rangeView(rows, countingOf(setup, known));
}
