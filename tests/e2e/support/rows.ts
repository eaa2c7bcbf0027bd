import { SAME_MOMENT_MS } from './clock.ts';
import type { Absence, DayTotals, Entry, Span, Wait } from '../../../utils/totals/facts.ts';

/** The stored rows, as they are. */
export interface Rows {
  spans: Span[];
  absences: Absence[];
  waits: Wait[];
  entries: Entry[];
  days: DayTotals[];
}

/** Evaluated in the extension: every row of the stores that the tests look at. */
export const readRows = `(async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = {};
  for (const name of ['spans', 'absences', 'waits', 'entries', 'days']) {
    rows[name] = await new Promise((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  }
  database.close();
  return rows;
})()`;

/** Whether a span has the page in front up to a moment, ms since the epoch. */
export function isInFrontUpTo({ attention, end }: Pick<Span, 'attention' | 'end'>, at: number) {
  return attention === 'focused' && end >= at - SAME_MOMENT_MS;
}

/**
 * Recording-system seconds by sweeping over the edges of all rows, sharing no code with the
 * product: what a quiet stretch over `allowanceSeconds`, a lock or a pause takes away is not
 * counted.
 */
export function recordedSeconds(
  rows: Pick<Rows, 'spans' | 'absences'>,
  { systemId, allowanceSeconds = 15 }: { systemId?: string; allowanceSeconds?: number } = {},
): number {
  const spans = rows.spans.filter(
    (span) => span.attention === 'focused' && (systemId ?? span.systemId) === span.systemId,
  );
  const edges = spans.flatMap(({ start, end }) => [
    { at: start, front: 1, gone: 0 },
    { at: end, front: -1, gone: 0 },
  ]);
  for (const { reason, start, end, deletedAt } of rows.absences) {
    const last = end ?? Date.now();
    if (deletedAt !== undefined) continue;
    if (reason === 'away' && last - start <= allowanceSeconds * 1000) continue;
    edges.push({ at: start, front: 0, gone: 1 }, { at: last, front: 0, gone: -1 });
  }
  edges.sort((one, other) => one.at - other.at);
  let [front, gone, countedMs] = [0, 0, 0];
  edges.forEach((edge, index) => {
    front += edge.front;
    gone += edge.gone;
    const next = edges[index + 1];
    if (next && front > 0 && gone === 0) countedMs += next.at - edge.at;
  });
  return countedMs / 1000;
}

/** Seconds of all that was kept as beside, page by page: two pages side by side are both in it. */
export function besideSeconds({ spans }: Pick<Rows, 'spans'>): number {
  const lengthsMs = spans
    .filter(({ attention }) => attention === 'beside')
    .map(({ start, end }) => end - start);
  return lengthsMs.reduce((sum, lengthMs) => sum + lengthMs, 0) / 1000;
}
