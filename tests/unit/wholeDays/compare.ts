import type { Story } from './life/story';
import type { LivedDay } from './liveDay';
import type { Product } from './product/functions';

/** What one system, or all together under `*`, has on a date, by the model and by the product. */
export interface Comparison {
  date: string;
  system: string;
  model: { recordingMs: number; withBesideMs: number };
  product: { recordingMs: number; withBesideMs: number };
}

const SYSTEMS = ['harbour', 'ledger', '*'] as const;
const nothing = { recordingMs: 0, withBesideMs: 0 };

/** Every number that the two have of a day, at an allowance in seconds. */
export function compare(
  { model, rows, endsAt }: LivedDay,
  product: Product,
  awayAllowanceSeconds: number,
): Comparison[] {
  const truth = model.truth(awayAllowanceSeconds, endsAt);
  const rules = { awayAllowanceMs: awayAllowanceSeconds * 1000, now: endsAt * 1000 };
  const facts = { spans: rows.spans, absences: rows.absences, waits: [] };
  const dates = new Set([...truth.days, ...rows.calendar].map(({ date }) => date));
  return [...dates].sort().flatMap((date) => {
    const day = rows.calendar.find((row) => row.date === date);
    const totals = day === undefined ? undefined : product.deriveTotals(facts, day, rules);
    const counts = truth.days.find((one) => one.date === date)?.counts;
    return SYSTEMS.map((system) => {
      const { recordingMs, withBesideMs } = totals?.get(system) ?? nothing;
      const product = { recordingMs, withBesideMs };
      return { date, system, model: counts?.[system] ?? nothing, product };
    });
  });
}

/** The greatest difference between the two, in ms. */
export function errorMs(comparisons: readonly Comparison[]): number {
  return Math.max(
    0,
    ...comparisons.flatMap(({ model, product }) => [
      Math.abs(model.recordingMs - product.recordingMs),
      Math.abs(model.withBesideMs - product.withBesideMs),
    ]),
  );
}

/** The allowances at which a day is looked at: the usual one, and the one it ended with. */
export function allowancesOf({ awayAllowanceSeconds }: Story): number[] {
  return [...new Set([300, awayAllowanceSeconds])];
}
