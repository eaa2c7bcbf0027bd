import { browser } from 'wxt/browser';
import { z } from '../schema';
import type { LocalDate } from '../totals/facts';

/** Where storage keeps when the person last said that it is still them. */
export const stillYouKey = 'stillYou';

const kept = z.object({ confirmedOn: z.string() });

/** The date on which it was last said, from what storage gave; undefined when it never was. */
export function confirmedOnIn({
  [stillYouKey]: stored,
}: Readonly<Record<string, unknown>>): LocalDate | undefined {
  const read = kept.safeParse(stored);
  return read.success ? read.data.confirmedOn : undefined;
}

/** Remembers that somebody said so, or acted as only they would, on a date. */
export async function confirmStillYou(today: LocalDate): Promise<void> {
  await browser.storage.local.set({ [stillYouKey]: { confirmedOn: today } });
}
