import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, keepLongest } from './detect';
import { wildStory } from './stories';
import { live } from './world';

const spansSent = wildStory.map((told) => {
  const { messages } = detect(live(told).samples);
  return messages.map(({ spans }) => spans);
});

/** Messages as they may arrive: some never, some twice, in any order. */
const arrivals = spansSent.chain((sent) =>
  fc
    .array(fc.nat({ max: Math.max(0, sent.length - 1) }), { maxLength: 2 * sent.length })
    .map((order) => ({ sent, arrived: order.map((index) => sent[index] ?? []) })),
);

describe('what is sent', () => {
  test('only ever grows under one id, and never changes its start or attention', () => {
    fc.assert(
      fc.property(spansSent, (sent) => {
        const latest = new Map<string, (typeof sent)[number][number]>();
        for (const span of sent.flat()) {
          const before = latest.get(span.id) ?? span;
          expect({ ...span, end: before.end }).toEqual(before);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          latest.set(span.id, span);
        }
      }),
    );
  });

  test('has every id of its own once in a message', () => {
    fc.assert(
      fc.property(spansSent, (sent) => {
        for (const spans of sent) {
          expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
        }
      }),
    );
  });

  test('begins a new id at a later moment, however wild the wall clock', () => {
    fc.assert(
      fc.property(wildStory, (told) => {
        const starts = detect(live(told).samples).claims.map(({ start }) => start);
        expect(starts.toSorted((one, other) => one - other)).toEqual(starts);
      }),
    );
  });

  test('never gives more than was sent when messages are lost, doubled or out of order', () => {
    fc.assert(
      fc.property(arrivals, ({ sent, arrived }) => {
        const whole = new Map(keepLongest(sent).map((span) => [span.id, span]));
        for (const span of keepLongest(arrived)) {
          const full = whole.get(span.id);
          expect({ ...span, end: full?.end }).toEqual(full);
          expect(span.end).toBeLessThanOrEqual(full?.end ?? Number.NaN);
        }
      }),
    );
  });

  test('gives all that was sent once the last message of every id has arrived', () => {
    fc.assert(
      fc.property(arrivals, ({ sent, arrived }) => {
        const lastOfEach = [
          ...new Map(sent.flatMap((spans) => spans.map(({ id }) => [id, spans]))),
        ];
        const all = [...lastOfEach.map(([, spans]) => spans).toReversed(), ...arrived];
        const byId = (spans: ReturnType<typeof keepLongest>) =>
          new Map(spans.map((span) => [span.id, span]));
        expect(byId(keepLongest(all))).toEqual(byId(keepLongest(sent)));
      }),
    );
  });
});
