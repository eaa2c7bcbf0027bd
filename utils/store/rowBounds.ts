import type { FactWriting } from './schema';

const HOUR_MS = 60 * 60_000;

/** How many new rows may end within a time, from one system and from all of them. */
interface Bound {
  withinMs: number;
  ofOneSystem: number;
  inAll: number;
}

/**
 * A page that changes its address all the time has one span a second counted (`ADDRESS_EVERY_MS`),
 * 3,600 an hour.
 */
const SPANS: Bound = { withinMs: HOUR_MS, ofOneSystem: 4_000, inAll: 12_000 };

/** Loads are told of up to a day late, so it is a day's that are counted. */
const WAITS: Bound = { withinMs: 24 * HOUR_MS, ofOneSystem: 5_000, inAll: 15_000 };

/** How many spans can have ended since an instant (ms), at most: those counted then, and all since. */
interface AtMost {
  since: number;
  spans: number;
}

/**
 * By connection. Spans come from the worker alone, over one; and the browser looks up each that it
 * counts, which at a few hundred an hour takes as long as a third of a pulse.
 */
const lately = new WeakMap<object, AtMost>();

/**
 * Whether another span of a system may be kept as of `now` (ms); that it is kept is taken for
 * granted by the next answer. A page under another's control could send new ones without end; its
 * time never passes the real time, and so its rows are bounded too. Those of other systems still
 * find room beside it.
 */
export async function hasRoomForSpan(
  writing: FactWriting,
  systemId: string,
  now: number,
): Promise<boolean> {
  const since = now - SPANS.withinMs;
  const known = lately.get(writing.db);
  // A clock that was set back has earlier ones count again.
  if (known !== undefined && known.since <= since && known.spans < SPANS.ofOneSystem) {
    known.spans += 1;
    return true;
  }
  const spans = await countSince(writing, 'spans', since);
  lately.set(writing.db, { since, spans: spans + 1 });
  return hasRoom(writing, 'spans', SPANS, systemId, since, spans);
}

/** As `hasRoomForSpan`, for a page load. */
export async function hasRoomForWait(
  writing: FactWriting,
  systemId: string,
  now: number,
): Promise<boolean> {
  const since = now - WAITS.withinMs;
  const waits = await countSince(writing, 'waits', since);
  return hasRoom(writing, 'waits', WAITS, systemId, since, waits);
}

type Bounded = 'spans' | 'waits';

function countSince(writing: FactWriting, name: Bounded, since: number): Promise<number> {
  return writing.objectStore(name).index('byEnd').count(IDBKeyRange.lowerBound(since));
}

async function hasRoom(
  writing: FactWriting,
  name: Bounded,
  { ofOneSystem, inAll }: Bound,
  systemId: string,
  since: number,
  count: number,
): Promise<boolean> {
  // On any day but a strange one this is all there is to look at.
  if (count < ofOneSystem) return true;
  if (count >= inAll) return false;
  const rows = await writing.objectStore(name).index('byEnd').getAll(IDBKeyRange.lowerBound(since));
  return rows.filter((row) => row.systemId === systemId).length < ofOneSystem;
}
