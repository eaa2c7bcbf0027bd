import type { Interval } from '../intervals/interval';
import type { Absence, CalendarDay, Span } from '../totals/facts';
import { openAbsences } from './absenceRows';
import type { FactWriting } from './schema';

/** What a pulse finds in the database before it writes. */
export interface RowsBefore {
  absent: readonly Absence[];
  /** The spans kept already of those it tells of, by id. */
  spans: Map<string, Span>;
  /** The last day that is written down. */
  newestDay: CalendarDay | undefined;
}

/**
 * Reads what is there before a pulse with spans of these ids is written. All is asked for at once:
 * each answer that is waited for by itself takes a pulse a tenth of its time.
 */
export async function readRowsBefore(
  writing: FactWriting,
  ids: readonly string[],
): Promise<RowsBefore> {
  const [absent, newestDay, ...kept] = await Promise.all([
    openAbsences(writing),
    newestDayIn(writing),
    // One that throws at once must not leave the others to themselves.
    ...ids.map(async (id) => writing.objectStore('spans').get(id)),
  ]);
  const spans = new Map(
    kept.flatMap((span) => (span === undefined ? [] : [[span.id, span] as const])),
  );
  return { absent, spans, newestDay };
}

async function newestDayIn(writing: FactWriting): Promise<CalendarDay | undefined> {
  return (await writing.objectStore('calendar').openCursor(null, 'prev'))?.value;
}

/** The day that is written down when a stretch lies in it from end to end; its bounds never change. */
export function dayAround({ newestDay }: RowsBefore, { start, end }: Interval): CalendarDay | null {
  if (newestDay === undefined) return null;
  const isWithin = newestDay.start <= start && start < newestDay.end && end <= newestDay.end;
  return isWithin ? newestDay : null;
}
