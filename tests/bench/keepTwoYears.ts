import { seed } from '../e2e/support/seed.ts';
import type { Session } from '../e2e/support/session.ts';
import { DAYS_OF_FACTS, factsOfDay, keptForLonger } from './twoYears.ts';

/** Puts two years of use into a browser's database, a day at a time; `now` in ms. */
export async function keepTwoYears(session: Session, now: number): Promise<void> {
  const origin = await session.inWorker<string>(
    "chrome.storage.local.get('installation').then(({ installation }) => installation)",
  );
  for (let daysAgo = DAYS_OF_FACTS - 1; daysAgo >= 0; daysAgo -= 1) {
    await seed(session, factsOfDay(daysAgo, now));
  }
  await seed(session, keptForLonger(now, origin));
}
