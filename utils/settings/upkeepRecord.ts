import { browser } from 'wxt/browser';
import { z } from '../schema';

const KEY = 'upkeep';
const DAY_MS = 24 * 60 * 60_000;

const upkeepRecord = z.object({
  /** By which rules finished days were derived (`rulesInWords`). */
  rules: z.optional(z.string()),
  /** When upkeep ran last; ms since the epoch, as the one below. */
  ranAt: z.optional(z.number()),
  /** Facts that ended before this were forgotten, or may have been. */
  factsForgottenBefore: z.optional(z.number()),
  /** The local date on which what is past its retention was last deleted. */
  tidiedOn: z.optional(z.string()),
});

/** What this device's upkeep has done so far. */
export type UpkeepRecord = z.infer<typeof upkeepRecord>;

/** The record; an empty one where there is none or it cannot be understood. */
export async function loadUpkeepRecord(): Promise<UpkeepRecord> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = upkeepRecord.safeParse(stored);
  return read.success ? read.data : {};
}

/** Only upkeep writes it, one run at a time. */
export async function saveUpkeepRecord(record: UpkeepRecord): Promise<void> {
  await browser.storage.local.set({ [KEY]: record });
}

/**
 * The instant (ms) since which facts of the minute are kept for certain, as of `now`. Where the
 * person had fewer days kept until lately, the days between are gone all the same.
 */
export function factsKeptSince(
  { factsForgottenBefore = -Infinity }: UpkeepRecord,
  factsKeptDays: number,
  now: number,
): number {
  return Math.max(factsForgottenBefore, now - factsKeptDays * DAY_MS);
}
