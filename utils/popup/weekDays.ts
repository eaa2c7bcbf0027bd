import type { CountingRules } from '../totals/countingRules';
import { countedMs } from '../totals/countedMs';
import { deriveTogether } from '../totals/deriveTotals';
import { directMinutes } from '../totals/directMinutes';
import { ALL_SYSTEMS, type CalendarDay, type LocalDate } from '../totals/facts';
import type { RatioDay } from '../totals/weekRatio';
import type { TodayRows } from '../store/readToday';

/** How this person counts. */
export interface Counting extends CountingRules {
  countedKinds: readonly string[];
  countBeside: boolean;
}

/**
 * The days of this week with both sides, today last: finished days from their totals, today and
 * days not closed yet from the facts. What other machines' days come to is added.
 */
export function weekDays(rows: TodayRows, counting: Counting): RatioDay[] {
  const recordingMs = new Map<LocalDate, number>();
  for (const day of rows.days) {
    if (day.systemId !== ALL_SYSTEMS || day.struckOutAt !== undefined) continue;
    recordingMs.set(day.date, (recordingMs.get(day.date) ?? 0) + countedMs(day, counting));
  }
  for (const day of [...rows.unclosed, rows.today]) {
    const elsewhereMs = recordingMs.get(day.date) ?? 0;
    recordingMs.set(day.date, elsewhereMs + derived(rows, day, counting));
  }
  const dates = new Set([...recordingMs.keys(), ...rows.entries.map(({ date }) => date)]);
  return [...dates].toSorted().map((date) => ({
    date,
    recordingMs: recordingMs.get(date) ?? 0,
    directMinutes: directMinutes(
      rows.entries.filter((entry) => entry.date === date),
      counting.countedKinds,
    ),
  }));
}

function derived(rows: TodayRows, day: CalendarDay, counting: Counting): number {
  return countedMs(deriveTogether(rows.facts, day, counting), counting);
}
