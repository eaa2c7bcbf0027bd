import { browser } from 'wxt/browser';
import { z } from '../schema';
import type { LocalDate } from '../totals/facts';

const KEY = 'upkeep';
const DAY_MS = 24 * 60 * 60_000;

const upkeepRecord = z.object({
  /** By which rules finished days were derived (`rulesInWords`). */
  rules: z.optional(z.string()),
  /** When upkeep ran last; ms since the epoch, as the one below. */
  ranAt: z.optional(z.number()),
  /** Facts that ended before this were forgotten, or may have been. */
  factsForgottenBefore: z.optional(z.number()),
  /** The local date on which the clock was found so far on that it may be wrong. */
  clockDoubtedOn: z.optional(z.string()),
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
export function factsKeptSince(record: UpkeepRecord, factsKeptDays: number, now: number): number {
  return Math.max(forgottenBefore(record, now) ?? -Infinity, now - factsKeptDays * DAY_MS);
}

/**
 * The instant (ms) before which facts may be gone, whatever is set by now; undefined when none were
 * forgotten yet. One that lies ahead was written by a clock that was wrong: what is gone is of the
 * time before `now`.
 */
export function forgottenBefore(
  { factsForgottenBefore }: UpkeepRecord,
  now: number,
): number | undefined {
  return factsForgottenBefore === undefined ? undefined : Math.min(factsForgottenBefore, now);
}

/**
 * The local date since which the clock is in doubt, undefined where it is not: it has gone on since
 * the last run by as long as facts are kept, so that all would go if it is wrong. A later date is a
 * second day that agrees; an earlier one shows that the clock was set right.
 */
export function clockDoubtedOn(
  { clockDoubtedOn: doubted, ranAt }: UpkeepRecord,
  today: LocalDate,
  factsKeptDays: number,
  now: number,
): LocalDate | undefined {
  if (doubted !== undefined) return doubted === today ? doubted : undefined;
  const isLeap = ranAt !== undefined && now - ranAt > factsKeptDays * DAY_MS;
  return isLeap ? today : undefined;
}
