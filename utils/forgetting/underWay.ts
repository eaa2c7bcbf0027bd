import { browser } from 'wxt/browser';
import { z } from '../schema';

/** Where storage keeps that something is being deleted, until all of it is gone. */
export const underWayKey = 'forgetting';

/**
 * What a deletion takes, in the order in which it goes:
 * - `rows`: all rows of the records in use;
 * - `setAside`: records that were set aside;
 * - `notes`: what is noted of the records beside them;
 * - `storage`: that, and all that the person set;
 * - `access`: what the browser once was allowed to.
 */
export type Part = 'rows' | 'setAside' | 'notes' | 'storage' | 'access';

/**
 * - `records`: what was measured, derived, added, shown and noted; what is set stays;
 * - `everything`: that, and all that the person set; what an organisation set stays.
 */
export type Extent = 'records' | 'everything';

/** The parts of an extent. */
export const partsOf: Readonly<Record<Extent, readonly Part[]>> = {
  records: ['rows', 'setAside', 'notes'],
  everything: ['rows', 'setAside', 'storage', 'access'],
};

/** A deletion that is under way. */
export interface UnderWay {
  /** When it was asked for (ms): what came later is none of it. */
  at: number;
  /** What is not deleted yet. */
  left: readonly Part[];
}

const stored = z.object({
  at: z.number(),
  left: z.array(z.enum(['rows', 'setAside', 'notes', 'storage', 'access'])),
});
/** What was kept before the parts were told apart. */
const extentAlone = z.enum(['records', 'everything']);

/** The deletion that is under way, null where there is none. */
export async function loadUnderWay(now: number): Promise<UnderWay | null> {
  const value: unknown = (await browser.storage.local.get(underWayKey))[underWayKey];
  const read = stored.safeParse(value);
  if (read.success) return read.data;
  const extent = extentAlone.safeParse(value);
  return extent.success ? { at: now, left: partsOf[extent.data] } : null;
}

/** Notes what is left, or that nothing is. */
export async function storeUnderWay(underWay: UnderWay): Promise<void> {
  if (underWay.left.length === 0) return browser.storage.local.remove(underWayKey);
  return browser.storage.local.set({ [underWayKey]: underWay });
}
