import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../utils/store/schema';
import type { DayTotals } from '../../../utils/totals/facts';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { paintDay } from './paintDay';
import { ORIGIN, playThreeDays, stories, weekends } from './threeDays';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

describe('the rows of finished days', () => {
  test('are what painting their seconds gives, however the facts came about', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...weekends), stories, async (weekend, told) => {
        await emptied(database);
        await playThreeDays(database, weekend, told, {
          after: async ({ now, awayAllowanceMs }) => {
            const rows = await allRows(database);
            if (rows.absences.some(({ end }) => end === null)) return;
            const expected: DayTotals[] = [];
            for (const day of weekend.days) {
              const isTouched = rows.spans.some((span) => touches(span, day));
              if (!isTouched || day.end > now) continue;
              for (const [systemId, totals] of paintDay(day, rows, awayAllowanceMs)) {
                expected.push({ date: day.date, systemId, origin: ORIGIN, ...totals });
              }
            }
            expect(byKey(rows.days)).toEqual(byKey(expected));
          },
        });
      }),
      { numRuns: 100 },
    );
  });
});

function touches(span: { start: number; end: number }, day: { start: number; end: number }) {
  const isWithin = day.start <= span.start && span.start < day.end;
  return isWithin || (span.start < day.end && span.end > day.start);
}

function byKey(rows: readonly DayTotals[]): DayTotals[] {
  const key = ({ date, systemId }: DayTotals) => `${date} ${systemId}`;
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
