/** The rows this needs of IndexedDB `alongside`, as they are stored: instants in ms since the epoch. */
export interface StoredRows {
  spans: { attention: string; start: number; end: number }[];
  absences: { reason: string; start: number; end: number | null; deletedAt?: number }[];
}

/** Five minutes: what the product allows for reading when nothing else is set. */
const awayAllowanceMs = 300_000;

/**
 * The recording-system time in stored rows, in ms: where some page was focused and no absence lay.
 * It is worked out from the definition and not with the product's own code, which it is there to
 * check: time is cut at every edge, and each piece is asked whether it counts.
 * @param now until when an absence lasts that is still open
 */
export function recordedMs({ spans, absences }: StoredRows, now: number): number {
  const focused = spans.filter((span) => span.attention === 'focused');
  const away = absences
    .filter((absence) => absence.deletedAt === undefined)
    .map(({ reason, start, end }) => ({ reason, start, end: end ?? Math.max(now, start) }))
    .filter(({ reason, start, end }) => reason !== 'away' || end - start > awayAllowanceMs);

  const edges = [...focused, ...away].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  let total = 0;
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const isInside = ({ start, end }: { start: number; end: number }): boolean =>
      start <= from && to <= end;
    if (focused.some(isInside) && !away.some(isInside)) total += to - from;
  }
  return total;
}
