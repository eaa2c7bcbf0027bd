import { acceptSpan } from '../detection/acceptSpan';
import type { PageSpan } from '../detection/sample';
import type { PageWait } from '../messages/pulse';
import { closeDisproved } from './absenceRows';
import { allOrNothing, putUnawaited } from './allOrNothing';
import { touchDays } from './calendar';
import { LONGEST_LOAD_MS } from './longestLoad';
import { noteNoRoom } from './noteNoRoom';
import { deleteTotals, reopenDays, totalsOf } from './reopenDays';
import { hasRoomForSpan, hasRoomForWait } from './rowBounds';
import { dayAround, mayHaveTotals, readRowsBefore, type RowsBefore } from './rowsBefore';
import { type Database, factStores, type FactWriting } from './schema';

/** A pulse whose sender was checked and found to belong to a system. */
export interface AttributedPulse {
  systemId: string;
  spans: readonly PageSpan[];
  wait?: PageWait | undefined;
  now: number;
  dayStartsAtMinutes: number;
  /** There was input at this moment or later; null when the browser says nothing of the kind. */
  inputSince: number | null;
  /** This installation's id. */
  origin: string;
}

/**
 * Keeps what a pulse brings, in one transaction; what `acceptSpan` refuses changes nothing, and
 * neither does what lies before `forgottenBefore` (ms).
 */
export async function recordPulse(
  database: Database,
  pulse: AttributedPulse,
  forgottenBefore?: number,
): Promise<void> {
  await allOrNothing(database, factStores, (writing) =>
    writePulse(writing, pulse, forgottenBefore),
  );
}

/**
 * As `recordPulse`, in a transaction that does more. Gives whether there is quiet that nothing
 * explains: no input that the browser knows of, and no absence that is open.
 */
export async function writePulse(
  writing: FactWriting,
  pulse: AttributedPulse,
  forgottenBefore?: number,
): Promise<boolean> {
  const { inputSince, now, origin } = pulse;
  const before = await readRowsBefore(writing, pulse);
  const { absent } = before;
  if (inputSince !== null) await closeDisproved(writing, absent, inputSince, now, origin);
  for (const sent of pulse.spans) await keepSpan(writing, sent, pulse, before, forgottenBefore);
  if (pulse.wait !== undefined) await keepWait(writing, pulse.wait, pulse, forgottenBefore);
  return inputSince === null && absent.length === 0;
}

/** A day that ends so soon may be closed already: the clock may have been set back a little. */
const NEARLY_OVER_MS = 60_000;

async function keepSpan(
  writing: FactWriting,
  sent: PageSpan,
  { now, systemId, dayStartsAtMinutes, origin }: AttributedPulse,
  before: RowsBefore,
  forgottenBefore: number | undefined,
): Promise<void> {
  const kept = before.spans.get(sent.id);
  const row = acceptSpan(sent, { now, systemId, kept, forgottenBefore });
  if (row === null || kept?.end === row.end) return;
  const isNew = kept === undefined;
  const grown = { start: kept?.end ?? row.start, end: row.end };
  const day = dayAround(before, grown);
  // What only grows is in a day that is not over and has no totals. Where the clock was set back
  // into a day already closed, pages begin new spans.
  const { beginning } = before;
  const mayBeClosed =
    day !== null && (isNew ? mayHaveTotals(day, beginning) : now >= day.end - NEARLY_OVER_MS);
  const [hasRoom, totals] = await Promise.all([
    !isNew || (beginning?.hasRoom ?? hasRoomForSpan(writing, systemId, now)),
    mayBeClosed ? totalsOf(writing, day, origin) : [],
  ]);
  if (!hasRoom) return noteNoRoom(now);
  putUnawaited(writing.objectStore('spans').put(row));
  before.spans.set(row.id, row);
  await deleteTotals(writing, totals);
  if (day !== null) return;
  await touchDays(writing.objectStore('calendar'), grown, dayStartsAtMinutes);
  await reopenDays(writing, grown.start, grown.end, origin);
}

async function keepWait(
  writing: FactWriting,
  wait: PageWait,
  { now, systemId, origin }: AttributedPulse,
  forgottenBefore = -Infinity,
): Promise<void> {
  if (wait.start < forgottenBefore || !isPlausible(wait, now)) return;
  const waits = writing.objectStore('waits');
  const id = `${systemId}-${wait.start}-${wait.end}`;
  const [kept, hasRoom] = await Promise.all([
    waits.getKey(id),
    hasRoomForWait(writing, systemId, now),
  ]);
  if (kept !== undefined) return;
  if (!hasRoom) return noteNoRoom(now);
  putUnawaited(waits.put({ id, systemId, ...wait }));
  await reopenDays(writing, wait.start, wait.end, origin);
}

/** What nobody could take is told with the page's next message, be it the next morning's. */
const LATEST_NEWS_MS = 24 * 60 * 60_000;
const CLOCK_TOLERANCE_MS = 2_000;

function isPlausible({ start, responseStart, end }: PageWait, now: number): boolean {
  const isOrdered = start <= responseStart && responseStart <= end;
  const isOfLate = now - LATEST_NEWS_MS <= end && end <= now + CLOCK_TOLERANCE_MS;
  return isOrdered && isOfLate && end - start <= LONGEST_LOAD_MS;
}
