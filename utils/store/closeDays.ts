import type { CountingRules } from '../totals/countingRules';
import { deriveTotals } from '../totals/deriveTotals';
import { type Absence, ALL_SYSTEMS, type CalendarDay, type LocalDate } from '../totals/facts';
import { strikesOutDay } from '../totals/wholeDay';
import { allOrNothing } from './allOrNothing';
import { readFactsWithin } from './readFactsWithin';
import { reopenDays } from './reopenDays';
import { type AlongsideSchema, type Database, factStores } from './schema';

/**
 * Derives the totals of every finished day that has none: those just over, and those that a late
 * fact reopened. One transaction a day, the latest first, so that a worker that is killed goes on
 * at its next start. `origin` is this installation's id; days before `keptFrom` are past their
 * retention and left alone. Gives the number of days closed.
 */
export async function closeFinishedDays(
  database: Database,
  rules: CountingRules,
  origin: string,
  keptFrom: LocalDate = '',
): Promise<number> {
  const reading = database.transaction(['calendar', 'days'], 'readonly');
  const [touched, keys] = await Promise.all([
    reading.objectStore('calendar').getAll(IDBKeyRange.lowerBound(keptFrom)),
    reading.objectStore('days').getAllKeys(IDBKeyRange.lowerBound([keptFrom])),
  ]);
  const finished = touched.filter(({ end }) => end <= rules.now);
  let closed = 0;
  for (const day of withoutTotals(finished, keys, origin).toReversed()) {
    if (await closeDay(database, day, rules, origin)) closed += 1;
  }
  return closed;
}

/** Has all days that begin at `keptSince` (ms) or later worked out again, by rules that changed. */
export async function reopenKeptDays(
  database: Database,
  keptSince: number,
  now: number,
  origin: string,
): Promise<void> {
  await allOrNothing(database, factStores, (writing) =>
    reopenDays(writing, keptSince, now, origin, keptSince),
  );
}

/** Of some days those without this installation's totals, by the keys of `days`. */
export function withoutTotals(
  touched: readonly CalendarDay[],
  keys: readonly AlongsideSchema['days']['key'][],
  origin: string,
): CalendarDay[] {
  const own = keys.filter(([, systemId, by]) => systemId === ALL_SYSTEMS && by === origin);
  const closed = new Set(own.map(([date]) => date));
  return touched.filter(({ date }) => !closed.has(date));
}

/**
 * Closes one day, unless that was done meanwhile or it is not known yet what counts; gives
 * whether it was closed. A day that was struck out as
 * a whole has the totals it would have without that, marked, so that it can be given back when its
 * facts are gone.
 */
async function closeDay(
  database: Database,
  day: CalendarDay,
  rules: CountingRules,
  origin: string,
): Promise<boolean> {
  return allOrNothing(database, factStores, async (writing) => {
    const days = writing.objectStore('days');
    if ((await days.getKey([day.date, ALL_SYSTEMS, origin])) !== undefined) return false;
    const facts = await readFactsWithin(writing, [day, day], origin);
    if (facts.absences.some((absence) => isUndecided(absence, rules))) return false;
    const absences = facts.absences.filter((one) => !strikesOutDay(one, day, facts.spans));
    const isStruckOut = absences.length < facts.absences.length;
    const mark = isStruckOut ? { struckOutAt: rules.now } : {};
    for (const [systemId, totals] of deriveTotals({ ...facts, absences }, day, rules)) {
      await days.put({ date: day.date, systemId, origin, ...totals, ...mark });
    }
    return true;
  });
}

/** Whether a quiet stretch that goes on may still come to be longer than the away allowance. */
function isUndecided({ reason, start, end }: Absence, rules: CountingRules): boolean {
  return end === null && reason === 'away' && rules.now - start <= rules.awayAllowanceMs;
}
