import { describe, expect, test } from 'vitest';
import { acceptSpan } from '../../../utils/detection/acceptSpan';
import type { PageSpan } from '../../../utils/detection/sample';
import type { Span } from '../../../utils/totals/facts';

const NINE = Date.UTC(2026, 10, 24, 9);

/** A span from nine o'clock on. */
const sentSpan = (but: Partial<PageSpan> = {}): PageSpan => ({
  id: 'page-1',
  attention: 'focused',
  start: NINE,
  end: NINE + 10_000,
  ...but,
});

const keptSpan = (but: Partial<Span> = {}): Span => ({
  ...sentSpan(),
  systemId: 'harbour',
  firstSeenAt: NINE,
  ...but,
});

const arriving = (now: number, kept?: Span, systemId = 'harbour') => ({ now, systemId, kept });

describe('the first pulse of a span', () => {
  test('is kept with the system of its sender and the moment it came', () => {
    expect(acceptSpan(sentSpan(), arriving(NINE + 10_300))).toEqual({
      id: 'page-1',
      systemId: 'harbour',
      attention: 'focused',
      start: NINE,
      end: NINE + 10_000,
      firstSeenAt: NINE + 10_300,
    });
  });

  test('is kept without what else it may bring', () => {
    const more = { ...sentSpan(), title: 'a name', systemId: 'another', firstSeenAt: 0 };
    expect(acceptSpan(more, arriving(NINE + 10_300))).toEqual(
      keptSpan({ firstSeenAt: NINE + 10_300 }),
    );
  });

  test('may begin a minute before it arrives, and not a millisecond more', () => {
    expect(acceptSpan(sentSpan(), arriving(NINE + 60_000))).not.toBeNull();
    expect(acceptSpan(sentSpan(), arriving(NINE + 60_001))).toBeNull();
  });

  test('may end two seconds after it arrives, and not a millisecond more', () => {
    expect(acceptSpan(sentSpan(), arriving(NINE + 8_000))).not.toBeNull();
    expect(acceptSpan(sentSpan(), arriving(NINE + 7_999))).toBeNull();
  });

  test('may be without length, and not reversed', () => {
    expect(acceptSpan(sentSpan({ end: NINE }), arriving(NINE))).not.toBeNull();
    expect(acceptSpan(sentSpan({ end: NINE - 1 }), arriving(NINE))).toBeNull();
  });

  test.each([
    { start: Number.NaN },
    { end: Number.NaN },
    { start: -Infinity },
    { end: Infinity },
    { start: Number.NaN, end: Number.NaN },
  ])('is refused where an instant is no number: %o', (but) => {
    expect(acceptSpan(sentSpan(but), arriving(NINE + 10_000))).toBeNull();
  });
});

describe('a later pulse', () => {
  test('makes the span longer', () => {
    const longer = sentSpan({ end: NINE + 20_000 });
    expect(acceptSpan(longer, arriving(NINE + 20_000, keptSpan()))).toEqual(
      keptSpan({ end: NINE + 20_000 }),
    );
  });

  test('may come long after the span began', () => {
    const hours = 5 * 3_600_000;
    const longer = sentSpan({ end: NINE + hours });
    expect(acceptSpan(longer, arriving(NINE + hours, keptSpan()))?.end).toBe(NINE + hours);
  });

  test('that is shorter or was heard before changes nothing', () => {
    const kept = keptSpan();
    expect(acceptSpan(sentSpan({ end: NINE + 4_000 }), arriving(NINE + 20_000, kept))).toEqual(
      kept,
    );
    expect(acceptSpan(sentSpan(), arriving(NINE + 900_000, kept))).toEqual(kept);
  });

  test('does not change the system, though its sender already shows the next page', () => {
    const longer = sentSpan({ end: NINE + 20_000 });
    const arrival = arriving(NINE + 20_000, keptSpan(), 'intranet');
    expect(acceptSpan(longer, arrival)?.systemId).toBe('harbour');
  });

  test('that contradicts the start or the attention is refused', () => {
    const arrival = arriving(NINE + 20_000, keptSpan());
    expect(acceptSpan(sentSpan({ start: NINE - 1 }), arrival)).toBeNull();
    expect(acceptSpan(sentSpan({ start: NINE + 1 }), arrival)).toBeNull();
    expect(acceptSpan(sentSpan({ attention: 'beside' }), arrival)).toBeNull();
  });

  test('that tells of the future is refused', () => {
    const longer = sentSpan({ end: NINE + 22_001 });
    expect(acceptSpan(longer, arriving(NINE + 20_000, keptSpan()))).toBeNull();
    expect(acceptSpan(longer, arriving(NINE + 20_001, keptSpan()))).not.toBeNull();
  });

  test('that is longer than the time since the first allows is refused', () => {
    // Such a row cannot come of a first pulse as above; the bound holds without leaning on that.
    const kept = keptSpan({ start: NINE, end: NINE, firstSeenAt: NINE + 3_600_000 });
    const longer = (ms: number) => sentSpan({ end: NINE + ms });
    expect(acceptSpan(longer(72_000), arriving(NINE + 3_610_000, kept))).not.toBeNull();
    expect(acceptSpan(longer(72_001), arriving(NINE + 3_610_000, kept))).toBeNull();
  });

  test('after the clock was set back is refused, and what is kept stays', () => {
    const longer = sentSpan({ end: NINE + 20_000 });
    expect(acceptSpan(longer, arriving(NINE + 20_000 - 3_600_000, keptSpan()))).toBeNull();
  });

  test('is refused where its end is no number', () => {
    const arrival = arriving(NINE + 20_000, keptSpan());
    expect(acceptSpan(sentSpan({ end: Number.NaN }), arrival)).toBeNull();
  });
});

describe('a span that goes on while the person deletes what was recorded', () => {
  const LATER = NINE + 3_600_000;
  const goingOn = sentSpan({ end: LATER + 5_000 });
  const forgottenBefore = LATER;

  test('begins again at the deletion, however long ago the page says it began', () => {
    const arrival = { ...arriving(LATER + 5_000), forgottenBefore };
    expect(acceptSpan(goingOn, arrival)).toEqual(
      keptSpan({ start: LATER, end: LATER + 5_000, firstSeenAt: LATER + 5_000 }),
    );
  });

  test('grows on from there', () => {
    const kept = keptSpan({ start: LATER, end: LATER + 5_000, firstSeenAt: LATER + 5_000 });
    const arrival = { ...arriving(LATER + 15_000, kept), forgottenBefore };
    expect(acceptSpan({ ...goingOn, end: LATER + 15_000 }, arrival)).toEqual({
      ...kept,
      end: LATER + 15_000,
    });
    const tooLong = { ...goingOn, end: LATER + 15_000 + 70_000 };
    expect(acceptSpan(tooLong, { ...arrival, now: LATER + 17_000 })).toBeNull();
  });

  test('does not come back where it was over by then', () => {
    for (const end of [NINE + 10_000, LATER]) {
      const arrival = { ...arriving(LATER + 1_000), forgottenBefore };
      expect(acceptSpan(sentSpan({ end }), arrival)).toBeNull();
    }
  });

  test('is refused where a minute has passed since and nothing was heard of it', () => {
    const arrival = { ...arriving(LATER + 60_001), forgottenBefore };
    expect(acceptSpan({ ...goingOn, end: LATER + 60_001 }, arrival)).toBeNull();
  });

  test('is not taken for another that began when no deletion was', () => {
    const kept = keptSpan({ start: NINE + 5_000 });
    expect(acceptSpan(sentSpan({ end: NINE + 20_000 }), arriving(NINE + 20_000, kept))).toBeNull();
  });
});
