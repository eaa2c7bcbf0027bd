import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSpan } from '../../../utils/detection/acceptSpan';
import type { PageSpan } from '../../../utils/detection/sample';
import type { Span } from '../../../utils/totals/facts';
import { detect, focusedOf, keepLongest } from './detect';
import { sleepyStory } from './stories';
import { live } from './world';

interface Arriving {
  now: number;
  sent: PageSpan;
}

/** Puts arrivals through, one after the other, as a background that keeps one row an id. */
function keep(arrivals: readonly Arriving[]): ReadonlyMap<string, Span> {
  const rows = new Map<string, Span>();
  arrivals.forEach(({ now, sent }, index) => {
    const row = acceptSpan(sent, { now, systemId: `system-${index}`, kept: rows.get(sent.id) });
    if (row !== null) rows.set(row.id, row);
  });
  return rows;
}

const NINE = Date.UTC(2026, 10, 24, 9);
const off = fc.oneof(
  fc.integer({ min: -200_000, max: 200_000 }),
  fc.constantFrom(-62_001, -62_000, -60_001, -60_000, -1, 0, 1, 2_000, 2_001, 60_000, 62_000),
);

/** Pulses of two ids at any moments, whose clock runs on or is set back; some reversed. */
const anyArrivals: fc.Arbitrary<readonly Arriving[]> = fc.array(
  fc
    .record({
      now: off,
      start: fc.constantFrom(-70_000, -60_000, 0, 1, 30_000),
      lengthMs: off,
      attention: fc.constantFrom('focused' as const, 'focused' as const, 'beside' as const),
      id: fc.constantFrom('page-1', 'page-1', 'page-2'),
    })
    .map(({ now, start, lengthMs, attention, id }) => ({
      now: NINE + now,
      sent: { id, attention, start: NINE + start, end: NINE + start + lengthMs },
    })),
  { maxLength: 30 },
);

describe('whatever pulses arrive, and whenever', () => {
  test('a row’s id, system, attention, start and first moment never change, and its end only grows', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        arrivals.forEach((_, count) => {
          const before = keep(arrivals.slice(0, count));
          const after = keep(arrivals.slice(0, count + 1));
          for (const [id, row] of before) {
            expect({ ...after.get(id), end: row.end }).toEqual(row);
            expect(after.get(id)?.end).toBeGreaterThanOrEqual(row.end);
          }
        });
      }),
    );
  });

  test('no row is longer than the time since its first pulse and 62 seconds', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        const latest = Math.max(...arrivals.map(({ now }) => now));
        for (const { start, end, firstSeenAt } of keep(arrivals).values()) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(firstSeenAt - 60_000);
          expect(end).toBeLessThanOrEqual(latest + 2_000);
          expect(end - start).toBeLessThanOrEqual(Math.max(0, latest - firstSeenAt) + 62_000);
        }
      }),
    );
  });

  test('a pulse that is heard again, then or at any later time, changes nothing', () => {
    fc.assert(
      fc.property(anyArrivals, fc.nat({ max: 1e9 }), (arrivals, laterMs) => {
        const rows = keep(arrivals);
        for (const { now, sent } of arrivals) {
          const kept = rows.get(sent.id);
          if (kept === undefined || sent.end > kept.end) continue;
          const again = acceptSpan(sent, { now: now + laterMs, systemId: 'another', kept });
          expect(again ?? kept).toEqual(kept);
        }
      }),
    );
  });
});

describe('what a page sends on a day on which nobody sets a clock', () => {
  const underWay = fc.array(
    fc.record({ lateMs: fc.nat({ max: 5_000 }), isDoubled: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );

  test('is taken with all its focused time, though messages are late, doubled and overtake each other', () => {
    fc.assert(
      fc.property(sleepyStory, underWay, (told, ways) => {
        const { messages } = detect(live(told).samples);
        const arrivals = messages.flatMap(({ sample, spans }, index) => {
          const { lateMs, isDoubled } = ways[index % ways.length] ?? {
            lateMs: 0,
            isDoubled: false,
          };
          const arrival = spans.map((sent) => ({ now: sample.wallMs + lateMs, sent }));
          const again = spans.map((sent) => ({ now: sample.wallMs + 2 * lateMs, sent }));
          return isDoubled ? [...arrival, ...again] : arrival;
        });
        const rows = keep(arrivals.toSorted((one, other) => one.now - other.now));
        const sent = keepLongest(messages.map(({ spans }) => spans));
        for (const { id, attention, start, end } of focusedOf(sent)) {
          expect(rows.get(id)).toMatchObject({ id, attention, start, end });
        }
      }),
      { numRuns: 150 },
    );
  });
});
