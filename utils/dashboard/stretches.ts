import { intersect } from '../intervals/intersect';
import type { Interval } from '../intervals/interval';
import { subtract } from '../intervals/subtract';
import { union } from '../intervals/union';
import type { Facts } from '../totals/deriveTotals';
import type { CalendarDay, Span } from '../totals/facts';
import type { DayCounting } from './dayFigures';
import type { TimeInFront } from './timeInFront';
import type { BesideStretch, CountedStretch, Stretch, UncountedStretch } from './view';

/** So short a break between two pages of one system is part of working in it. */
const LONGEST_BREAK_MS = 60_000;

/** Nothing shorter is shown, but for what was counted, which must add up. */
const SHORTEST_SHOWN_MS = 1_000;

/** What the stretches of a day are made of. */
interface DayOfFacts {
  facts: Facts;
  day: CalendarDay;
  /** Worked out of these facts. */
  time: TimeInFront;
  counting: DayCounting;
  nameOf: (systemId: string) => string;
}

/**
 * A day as stretches, in the order of their starts.
 *
 * Counted ones never overlap, and what was counted in them adds up to what this installation
 * counted of the day: a moment that two systems share goes to the one with the keyboard, then to
 * the one met first. Two stretches of one system are one where at most a minute lies between them
 * and nothing else does: no other system, and no stretch that was left out. Being beside does not
 * part them, since it goes on next to the rest.
 *
 * Away and locked are shown only so far as they took time in front away, for this is no log of
 * breaks, and over the same short breaks as what was counted; a pause, as far as it has come, and each correction wholly, because the person made them.
 */
export function stretchesOf({ facts, day, time, counting, nameOf }: DayOfFacts): Stretch[] {
  const { inFront, sets } = time;
  const gone = Object.values(sets).flat();
  const counts = (attention: Span['attention']) =>
    facts.spans.filter((span) => span.attention === attention);
  const countedSpans = counting.countBeside
    ? [...counts('focused'), ...counts('beside')]
    : counts('focused');
  const counted = countedPieces(countedSpans, subtract([day], gone));
  const leftOut: UncountedStretch[] = [
    ...taken(inFront, sets.away).map((piece) => uncounted('away', piece)),
    ...taken(inFront, sets.locked).map((piece) => uncounted('locked', piece)),
    ...longEnough(
      intersect([{ start: day.start, end: Math.min(day.end, counting.now) }], sets.paused),
    ).map((piece) => uncounted('paused', piece)),
    ...corrections(facts, day),
  ];
  const beside = longEnough(subtract(intersect(counts('beside'), [day]), [...gone, ...inFront]));
  return [
    ...merged(counted, leftOut, nameOf),
    ...leftOut,
    ...beside.map((piece): BesideStretch => ({ kind: 'beside', ...piece })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** What a set takes away of the time in front, over short breaks that lie within the set. */
function taken(inFront: readonly Interval[], set: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of intersect(inFront, set)) {
    const last = joined.at(-1);
    const isShort = last !== undefined && start - last.end <= LONGEST_BREAK_MS;
    if (isShort && set.some((gone) => gone.start <= last.end && start <= gone.end)) last.end = end;
    else joined.push({ start, end });
  }
  return longEnough(joined);
}

interface CountedPiece extends Interval {
  systemId: string;
}

/** What counts of each system, every moment given to one of them. */
function countedPieces(spans: readonly Span[], counted: readonly Interval[]): CountedPiece[] {
  const pieces: CountedPiece[] = [];
  let given: Interval[] = [];
  const groups = Map.groupBy(spans, ({ systemId, attention }) => `${attention} ${systemId}`);
  for (const group of groups.values()) {
    const systemId = group[0]?.systemId ?? '';
    const own = subtract(intersect(group, counted), given);
    given = union([...given, ...own]);
    pieces.push(...own.map((piece) => ({ ...piece, systemId })));
  }
  return pieces.sort((one, other) => one.start - other.start);
}

function merged(
  pieces: readonly CountedPiece[],
  leftOut: readonly Interval[],
  nameOf: (systemId: string) => string,
): CountedStretch[] {
  const stretches: CountedStretch[] = [];
  const between = leftOut.toSorted((one, other) => one.start - other.start);
  let next = 0;
  for (const { systemId, start, end } of pieces) {
    const last = stretches.at(-1);
    while ((between[next]?.end ?? Infinity) <= (last?.end ?? -Infinity)) next += 1;
    const isFree = !((between[next]?.start ?? Infinity) < start);
    if (last?.systemId === systemId && start - last.end <= LONGEST_BREAK_MS && isFree) {
      last.end = end;
      last.recordingMs += end - start;
    } else {
      const systemName = nameOf(systemId);
      stretches.push({
        kind: 'counted',
        systemId,
        systemName,
        start,
        end,
        recordingMs: end - start,
      });
    }
  }
  return stretches;
}

function corrections({ absences }: Facts, day: CalendarDay): UncountedStretch[] {
  return absences.flatMap(({ id, reason, start, end, deletedAt }) => {
    if (reason !== 'corrected' || deletedAt !== undefined || id === '') return [];
    return intersect([day], [{ start, end: end ?? start }]).map((piece) =>
      uncounted('corrected', piece, id),
    );
  });
}

function uncounted(
  kind: UncountedStretch['kind'],
  { start, end }: Interval,
  correctionId: string | null = null,
): UncountedStretch {
  return { kind, start, end, correctionId };
}

function longEnough(pieces: readonly Interval[]): Interval[] {
  return pieces.filter(({ start, end }) => end - start >= SHORTEST_SHOWN_MS);
}
