import { browser } from 'wxt/browser';
import { z } from '../schema';

/** Where the session's storage, which ends with the browser, keeps it. */
export const settledKey = 'startSettled';

const kept = z.enum(['afterStart', 'otherwise']);

/** How this start was settled: after a start of the browser, or otherwise; null while it is not. */
export type Settled = z.infer<typeof kept>;

/** Whether it has been seen to that nothing of before this start is left that should not be. */
export async function settled(): Promise<Settled | null> {
  const read = kept.safeParse((await browser.storage.session.get(settledKey))[settledKey]);
  return read.success ? read.data : null;
}

/** Notes that it has. */
export async function markSettled(how: Settled): Promise<void> {
  await browser.storage.session.set({ [settledKey]: how });
}

/** Calls `listener` when it has. Gives a function that stops it. */
export function onSettled(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (changes[settledKey] !== undefined) listener();
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}
