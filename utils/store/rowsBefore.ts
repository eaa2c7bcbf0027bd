import type { Interval } from '../intervals/interval';
import type { PageSpan } from '../detection/sample';
import type { Absence, CalendarDay, LocalDate, Span } from '../totals/facts';
import { openAbsences } from './absenceRows';
import { hasRoomForSpan } from './rowBounds';
import type { FactWriting } from './schema';

/** What a pulse finds in the database before it writes. */
export interface RowsBefore {
  absent: readonly Absence[];
  /** The spans kept already of those it tells of, by id. */
  spans: Map<string, Span>;
  /** The last day that is written down. */
  newestDay: CalendarDay | undefined;
  /** What a span that is new asks for besides; undefined where none seemed to begin. */
  beginning: Beginning | undefined;
}

interface Beginning {
  hasRoom: boolean;
  /** The date of the newest totals, anybody's; undefined where there are none. */
  newestTotals: LocalDate | undefined;
}

/** A page tells of a span as soon as it begins, and again ten seconds later. */
const BEGUN_WITHIN_MS = 1_000;

/**
 * Reads what is there before a pulse is written. All is asked for at once: each answer that is waited
 * for by itself takes a pulse a tenth of its time, and several times that while tabs are changed.
 */
export async function readRowsBefore(
  writing: FactWriting,
  { spans: sent, systemId, now }: { spans: readonly PageSpan[]; systemId: string; now: number },
): Promise<RowsBefore> {
  const [only, ...others] = sent;
  const seemsToBegin =
    only !== undefined && others.length === 0 && now - only.start <= BEGUN_WITHIN_MS;
  const [absent, newestDay, beginning, ...kept] = await Promise.all([
    openAbsences(writing),
    newestDayIn(writing),
    seemsToBegin ? beginningOf(writing, systemId, now) : undefined,
    // One that throws at once must not leave the others to themselves.
    ...sent.map(async ({ id }) => writing.objectStore('spans').get(id)),
  ]);
  const spans = new Map(
    kept.flatMap((span) => (span === undefined ? [] : [[span.id, span] as const])),
  );
  return { absent, spans, newestDay, beginning };
}

async function beginningOf(
  writing: FactWriting,
  systemId: string,
  now: number,
): Promise<Beginning> {
  const [hasRoom, newestTotals] = await Promise.all([
    hasRoomForSpan(writing, systemId, now),
    newestTotalsIn(writing),
  ]);
  return { hasRoom, newestTotals };
}

async function newestDayIn(writing: FactWriting): Promise<CalendarDay | undefined> {
  return (await writing.objectStore('calendar').openCursor(null, 'prev'))?.value;
}

async function newestTotalsIn(writing: FactWriting): Promise<LocalDate | undefined> {
  return (await writing.objectStore('days').openKeyCursor(null, 'prev'))?.key[0];
}

/** The day that is written down when a stretch lies in it from end to end; its bounds never change. */
export function dayAround({ newestDay }: RowsBefore, { start, end }: Interval): CalendarDay | null {
  if (newestDay === undefined) return null;
  const isWithin = newestDay.start <= start && start < newestDay.end && end <= newestDay.end;
  return isWithin ? newestDay : null;
}

/** Whether a day may be closed already, by what was read as a span began. */
export function mayHaveTotals(
  { date }: Pick<CalendarDay, 'date'>,
  beginning: RowsBefore['beginning'],
): boolean {
  if (beginning === undefined) return true;
  return beginning.newestTotals !== undefined && beginning.newestTotals >= date;
}
