import type { Interval } from '../intervals/interval';
import type { Absence, CalendarDay, DayTotals, Span } from '../totals/facts';
import type { StrikeOutProblem } from '../totals/strikeOutProblem';
import { strikesOutDay } from '../totals/wholeDay';
import { allOrNothing } from './allOrNothing';
import { announceChange } from './changes';
import { reopenDays } from './reopenDays';
import { rowsOfDate } from './rowsOfDate';
import { type Database, factStores, type FactWriting } from './schema';

/** What a correction rests on. */
export interface Correcting {
  now: number;
  /** This installation's id. */
  origin: string;
  /** The facts of a day that began before this (ms) may be gone. */
  factsKeptSince: number;
}

/**
 * Strikes out a stretch of a day: the facts stay, and a correction says that nothing of it is
 * counted. What lies ahead of `now` is not struck out; what is struck out already needs no second
 * correction. Gives the problem instead when the stretch is reversed, empty or NaN, when some of
 * it lies outside the day, or when the day's facts may be gone.
 */
export async function strikeOut(
  database: Database,
  { start, end }: Interval,
  day: CalendarDay,
  known: Correcting,
): Promise<StrikeOutProblem | null> {
  if (!(start < end)) return 'endsBeforeItStarts';
  const until = Math.min(end, known.now);
  const isWithin = day.start <= start && end <= day.end && start < until;
  if (!isWithin) return 'outsideTheDay';
  if (day.start < known.factsKeptSince) return 'factsGone';
  await allOrNothing(database, factStores, (writing) =>
    correct(writing, { start, end: until }, known),
  );
  announceChange();
  return null;
}

/** Takes a correction back; it stays, marked. For what is no correction nothing happens. */
export async function undoCorrection(
  database: Database,
  id: string,
  known: Correcting,
): Promise<void> {
  await allOrNothing(database, factStores, async (writing) => {
    const row = await writing.objectStore('absences').get(id);
    if (row !== undefined) await takeBack(writing, row, known);
  });
  announceChange();
}

/**
 * Strikes out a whole day, today up to `now`: by a correction while its facts are kept, otherwise
 * by a mark on what this installation has of its totals. A day of which it has nothing stays as it
 * is.
 */
export async function strikeOutDay(
  database: Database,
  day: CalendarDay,
  known: Correcting,
): Promise<void> {
  await allOrNothing(database, factStores, async (writing) => {
    const rows = await ownTotals(writing, day, known);
    const spans = await spansUntilEnd(writing, day);
    const isClosed = rows.length > 0;
    if (spans.length > 0 && (day.start >= known.factsKeptSince || !isClosed)) {
      await correct(writing, { start: day.start, end: Math.min(day.end, known.now) }, known);
    } else {
      for (const row of rows) {
        await writing
          .objectStore('days')
          .put({ ...row, struckOutAt: row.struckOutAt ?? known.now });
      }
    }
  });
  announceChange();
}

/**
 * Gives a struck-out day back, whichever way it was struck out: one whose facts were folded since
 * has a mark and no correction any more. Corrections of a part of it stay.
 */
export async function undoStrikeOutDay(
  database: Database,
  day: CalendarDay,
  known: Correcting,
): Promise<void> {
  await allOrNothing(database, factStores, async (writing) => {
    for (const { struckOutAt: _struckOut, ...row } of await ownTotals(writing, day, known)) {
      await writing.objectStore('days').put(row);
    }
    const spans = await spansUntilEnd(writing, day);
    for (const correction of await correctionsEndingAfter(writing, day.start)) {
      if (strikesOutDay(correction, day, spans)) {
        await takeBack(writing, correction, known);
      }
    }
  });
  announceChange();
}

async function correct(
  writing: FactWriting,
  { start, end }: Interval,
  { origin, factsKeptSince }: Correcting,
): Promise<void> {
  const longEnough = await correctionsEndingAfter(writing, start);
  if (longEnough.some((made) => made.start <= start && end <= (made.end ?? Infinity))) return;
  const id = crypto.randomUUID();
  await writing.objectStore('absences').put({ id, reason: 'corrected', start, end });
  await reopenDays(writing, start, end, origin, factsKeptSince);
}

async function takeBack(
  writing: FactWriting,
  row: Absence,
  { now, origin, factsKeptSince }: Correcting,
): Promise<void> {
  const { reason, start, end, deletedAt } = row;
  if (reason !== 'corrected' || deletedAt !== undefined || end === null) return;
  await writing.objectStore('absences').put({ ...row, deletedAt: now });
  await reopenDays(writing, start, end, origin, factsKeptSince);
}

async function correctionsEndingAfter(writing: FactWriting, since: number): Promise<Absence[]> {
  const after = IDBKeyRange.lowerBound(since, true);
  const absences = await writing.objectStore('absences').index('byEnd').getAll(after);
  return absences.filter(
    ({ reason, deletedAt }) => reason === 'corrected' && deletedAt === undefined,
  );
}

async function ownTotals(
  writing: FactWriting,
  { date }: CalendarDay,
  { origin }: Correcting,
): Promise<DayTotals[]> {
  const rows = await writing.objectStore('days').getAll(rowsOfDate(date));
  return rows.filter((row) => row.origin === origin);
}

/** The day's spans; of those that went on after it the one that ended first is enough here. */
async function spansUntilEnd(writing: FactWriting, { start, end }: Interval): Promise<Span[]> {
  const byEnd = writing.objectStore('spans').index('byEnd');
  const [within, next] = await Promise.all([
    byEnd.getAll(IDBKeyRange.bound(start, end, true)),
    byEnd.get(IDBKeyRange.lowerBound(end, true)),
  ]);
  return next !== undefined && next.start < end ? [...within, next] : within;
}
