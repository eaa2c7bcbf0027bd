import { browser } from 'wxt/browser';
import { z } from '../schema';

const KEY = 'nextLook';

/** A look at `from` said that what pages send brings nothing before `until`; both in ms. */
const quietTime = z.object({ from: z.number(), until: z.number() });

type QuietTime = z.infer<typeof quietTime>;

/** What this worker knows of it already; pages send every ten seconds. */
let known: QuietTime | undefined;

/** Whether what a page sent at `now` (ms) may bring a reminder. A clock set back is looked at anew. */
export async function isTimeToLook(now: number): Promise<boolean> {
  known ??= await load();
  return known === undefined || now < known.from || known.until <= now;
}

/** Notes that a look at `from` (ms) said so. */
export async function noteNextLook(from: number, until: number): Promise<void> {
  known = { from, until };
  await browser.storage.session.set({ [KEY]: known });
}

async function load(): Promise<QuietTime | undefined> {
  const read = quietTime.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return read.success ? read.data : undefined;
}
