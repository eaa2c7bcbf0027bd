import type { CountingRules } from '../totals/countingRules';
import { deriveTotals } from '../totals/deriveTotals';
import { ALL_SYSTEMS, type CalendarDay } from '../totals/facts';
import { forgetOldFacts } from './forgetOldFacts';
import { readFacts } from './readFacts';
import { FACTS_KEPT_MS, reopenDays } from './reopenDays';
import { type Database, factStores, type FactWriting } from './schema';

/**
 * Derives the totals of every finished day that has none: those just over, and those that a late
 * fact reopened. Then forgets facts that are over a month old, in the same transaction. `origin`
 * is this installation's id. Gives the number of days closed.
 */
export async function closeFinishedDays(
  database: Database,
  rules: CountingRules,
  origin: string,
): Promise<number> {
  const writing = database.transaction(factStores, 'readwrite');
  const unclosed = await daysWithoutTotals(writing, rules.now, origin);
  const [earliest] = unclosed;
  if (earliest !== undefined) {
    const facts = await readFacts(writing, earliest.start);
    const days = writing.objectStore('days');
    for (const day of unclosed) {
      for (const [systemId, totals] of deriveTotals(facts, day, rules)) {
        await days.put({ date: day.date, systemId, origin, ...totals });
      }
    }
  }
  await forgetOldFacts(writing, rules.now);
  await writing.done;
  return unclosed.length;
}

/** Has all days whose facts are kept worked out again, after a rule of counting was changed. */
export async function reopenKeptDays(database: Database, now: number): Promise<void> {
  const writing = database.transaction(factStores, 'readwrite');
  await reopenDays(writing, now - FACTS_KEPT_MS, now);
  await writing.done;
}

/** Finished days without totals, the earliest first. */
async function daysWithoutTotals(
  writing: FactWriting,
  now: number,
  origin: string,
): Promise<CalendarDay[]> {
  const calendar = await writing.objectStore('calendar').getAll();
  const finished = calendar.filter(({ end }) => end <= now);
  const closed = await Promise.all(
    finished.map(({ date }) => writing.objectStore('days').getKey([date, ALL_SYSTEMS, origin])),
  );
  return finished.filter((_, index) => closed[index] === undefined);
}
