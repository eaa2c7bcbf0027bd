import type { FactWriting } from './schema';

const HOUR_MS = 60 * 60_000;

/**
 * New spans are refused beyond so many that ended within the last hour. A page that changes its
 * address all the time has one a second counted (`ADDRESS_EVERY_MS`), 3,600 an hour.
 */
const MOST_SPANS_AN_HOUR = 4_000;

/** As for spans; but loads are told of up to a day late, so it is a day's that are counted. */
const MOST_WAITS_A_DAY = 5_000;

/**
 * Whether another span may be kept as of `now` (ms). A page under another's control could send
 * new ones without end; its time never passes the real time, and so its rows are bounded too.
 */
export async function hasRoomForSpan(writing: FactWriting, now: number): Promise<boolean> {
  const lately = writing.objectStore('spans').index('byEnd');
  return (await lately.count(IDBKeyRange.lowerBound(now - HOUR_MS))) < MOST_SPANS_AN_HOUR;
}

/** As `hasRoomForSpan`, for a page load. */
export async function hasRoomForWait(writing: FactWriting, now: number): Promise<boolean> {
  const lately = writing.objectStore('waits').index('byEnd');
  return (await lately.count(IDBKeyRange.lowerBound(now - 24 * HOUR_MS))) < MOST_WAITS_A_DAY;
}
