import { seed } from '../e2e/support/seed.ts';
import type { Devtools } from './devtools.ts';
import { raiseAlarms } from './probeOf.ts';
import { DAYS_OF_FACTS, factsOfDay } from './someUse.ts';
import type { Stage } from './stages.ts';
import type { Upkeep } from './workerProbe.ts';
import type { Workplace } from './workplace.ts';

/** What the upkeep after midnight costs. */
export interface Fold {
  what: string;
  closed: number;
  upkeep: Upkeep;
}

/**
 * Has finished days folded at every stage, and then a month that was left lying. The last thing
 * done at a workplace: facts that are over a month old are gone afterwards.
 */
export async function measureFolds(workplaces: readonly Workplace[]): Promise<readonly Fold[]> {
  const folds: Fold[] = [];
  for (const { stage, keptAt, session, worker } of workplaces) {
    // On the first day nothing is over yet.
    if (stage === 'a day') await seed(session, factsOfDay(1, keptAt));
    folds.push(await fold(worker, `one day, ${whenFolded[stage]}`, 1));
    if (stage === '31 days') {
      // The fold before has forgotten the earliest.
      await seed(session, factsOfDay(DAYS_OF_FACTS, keptAt));
      folds.push(await fold(worker, `${DAYS_OF_FACTS} days at once`, DAYS_OF_FACTS));
    }
  }
  return folds;
}

const whenFolded: Readonly<Record<Stage, string>> = {
  'a day': 'the second night',
  '31 days': 'after 31 days',
  '2 years': 'after 2 years',
};

async function fold(worker: Devtools, what: string, newest: number): Promise<Fold> {
  await worker.evaluate(takeTotalsAway(newest));
  const unclosed = await worker.evaluate<number>(countUnclosed);
  const upkeep = await raiseAlarms(worker);
  const closed = unclosed - (await worker.evaluate<number>(countUnclosed));
  if (closed === newest) return { what, closed, upkeep };
  throw new Error(`${closed} days were closed where ${newest} should have been.`);
}

/** The dates of the days that are over, and of those that have totals, in the worker. */
const readDays = `
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = database.transaction(['calendar', 'days'], 'readwrite');
  const days = writing.objectStore('days');
  const calendar = await answer(writing.objectStore('calendar').getAll());
  const over = calendar.filter(({ end }) => end <= Date.now()).map(({ date }) => date);`;

/** As if the newest days that are over were only just over. */
function takeTotalsAway(newest: number): string {
  return `(async () => {${readDays}
    for (const date of over.slice(-${newest})) {
      await answer(days.delete(IDBKeyRange.bound([date], [date, []])));
    }
    database.close();
  })()`;
}

const countUnclosed = `(async () => {${readDays}
  const closed = new Set((await answer(days.getAllKeys())).map(([date]) => date));
  database.close();
  return over.filter((date) => !closed.has(date)).length;
})()`;
