import { openDatabase } from '../../../utils/store/database';
import { readFacts } from '../../../utils/store/readFacts';
import { factStores } from '../../../utils/store/schema';
import { deriveTotals } from '../../../utils/totals/deriveTotals';

export { decideOften } from './decisions';

const DAYS_OF_A_WEEK = 7;

/** How long reading the facts took, and how long working out the totals from them; ms. */
export interface DerivationMs {
  reading: number;
  deriving: number;
}

/** Of the newest day that is written down, and of the newest seven one by one. */
export interface Derived {
  today: DerivationMs;
  week: DerivationMs;
}

/** Reads and derives today and a week, as the product's own code does it, once each. */
export async function derive(awayAllowanceMs: number): Promise<Derived> {
  return { today: await deriveDays(1), week: await deriveDays(DAYS_OF_A_WEEK) };

  async function deriveDays(count: number): Promise<DerivationMs> {
    const database = await openDatabase();
    const startedAt = performance.now();
    const reading = database.transaction(factStores, 'readonly');
    const calendar = await reading.objectStore('calendar').getAll();
    const days = calendar.slice(-count);
    const facts = await readFacts(reading, days[0]?.start ?? 0);
    const readAt = performance.now();
    const rules = { awayAllowanceMs, now: Date.now() };
    for (const day of days) deriveTotals(facts, day, rules);
    return { reading: readAt - startedAt, deriving: performance.now() - readAt };
  }
}
