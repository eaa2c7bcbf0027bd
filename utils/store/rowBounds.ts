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

/**
 * Whether another span of a system may be kept as of `now` (ms). A page under another's control
 * could send new ones without end; its time never passes the real time, and so its rows are bounded
 * too. Those of other systems still find room beside it.
 */
export function hasRoomForSpan(
  writing: FactWriting,
  systemId: string,
  now: number,
): Promise<boolean> {
  return hasRoom(writing, 'spans', SPANS, systemId, now);
}

/** As `hasRoomForSpan`, for a page load. */
export function hasRoomForWait(
  writing: FactWriting,
  systemId: string,
  now: number,
): Promise<boolean> {
  return hasRoom(writing, 'waits', WAITS, systemId, now);
}

async function hasRoom(
  writing: FactWriting,
  name: 'spans' | 'waits',
  { withinMs, ofOneSystem, inAll }: Bound,
  systemId: string,
  now: number,
): Promise<boolean> {
  const byEnd = writing.objectStore(name).index('byEnd');
  const lately = IDBKeyRange.lowerBound(now - withinMs);
  const count = await byEnd.count(lately);
  // On any day but a strange one this is all there is to look at.
  if (count < ofOneSystem) return true;
  if (count >= inAll) return false;
  const rows = await byEnd.getAll(lately);
  return rows.filter((row) => row.systemId === systemId).length < ofOneSystem;
}
