import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cutOut } from '../../../utils/store/cutOut';
import { rewrite } from '../../../utils/store/rewrite';
import type { Database } from '../../../utils/store/schema';
import { cellsOf, inFirstAlone } from '../intervals/cells';
import { allRows, emptied, freshDatabase } from './freshDatabase';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('of spans and absences exactly the time outside the stretch is left, and no page load that meets it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(stretch, { maxLength: 6 }),
      fc.array(stretch, { maxLength: 4 }),
      fc.array(stretch, { maxLength: 4 }),
      stretch.filter(({ start, end }) => start < end),
      async (spans, pauses, waits, cut) => {
        await emptied(database);
        await rewrite(database, async (writing) => {
          for (const [index, at] of spans.entries()) {
            const fixed = { systemId: 'care', attention: 'focused' as const, firstSeenAt: 0 };
            await writing.objectStore('spans').put({ id: `${index}`, ...fixed, ...at });
          }
          for (const [index, at] of pauses.entries()) {
            await writing.objectStore('absences').put({ id: `${index}`, reason: 'paused', ...at });
          }
          for (const [index, at] of waits.entries()) {
            const load = { id: `${index}`, systemId: 'care', responseStart: at.start, ...at };
            await writing.objectStore('waits').put(load);
          }
          await cutOut(writing, cut);
        });
        const left = await allRows(database);
        const gone = cellsOf([cut]);
        const closed = left.absences.map(({ start, end }) => ({ start, end: end ?? start }));
        expect(cellsOf(left.spans)).toEqual(inFirstAlone(cellsOf(spans), gone));
        expect(cellsOf(closed)).toEqual(inFirstAlone(cellsOf(pauses), gone));
        const meets = (row: { start: number; end: number }) =>
          row.start < cut.end && (row.end > cut.start || row.start >= cut.start);
        expect(left.waits).toHaveLength(waits.filter((load) => !meets(load)).length);
        for (const row of [...left.spans, ...closed]) expect(meets(row)).toBe(false);
        // What may still grow is what lies after the stretch.
        for (const { id, start } of left.spans) {
          const before = spans[Number(id)];
          if (before !== undefined && meets(before)) expect(start).toBe(cut.end);
        }
      },
    ),
    { numRuns: 60 },
  );
});
