import { seed } from '../e2e/support/seed.ts';
import type { Session } from '../e2e/support/session.ts';
import { DAYS_OF_FACTS, DAYS_OF_TOTALS, factsOfDay, keptForLonger } from './someUse.ts';

/** After how much use something is measured. */
export type Stage = 'a day' | '31 days' | '2 years';

export const stages: readonly Stage[] = ['a day', '31 days', '2 years'];

/** Beside today: how many finished days have facts of the minute, and how many have totals. */
const finishedDays: Readonly<Record<Stage, { facts: number; totals: number }>> = {
  'a day': { facts: 0, totals: 0 },
  '31 days': { facts: DAYS_OF_FACTS, totals: DAYS_OF_FACTS },
  '2 years': { facts: DAYS_OF_FACTS, totals: DAYS_OF_TOTALS },
};

/** Puts that much use into a browser's database, a day at a time; `now` in ms is in the last day. */
export async function keep(session: Session, stage: Stage, now: number): Promise<void> {
  const { facts, totals } = finishedDays[stage];
  for (let daysAgo = facts; daysAgo >= 0; daysAgo -= 1) {
    await seed(session, factsOfDay(daysAgo, now));
  }
  await seed(session, keptForLonger(now, await originOf(session), { from: 1, to: totals }));
}

/** The id under which this browser's installation keeps its days. */
export function originOf(session: Session): Promise<string> {
  return session.inWorker<string>(
    "chrome.storage.local.get('installation').then(({ installation }) => installation)",
  );
}
