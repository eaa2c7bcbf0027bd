import { describe, expect, test } from 'vitest';
import type { Absence } from '../../../utils/totals/facts';
import { notCounted } from '../../../utils/totals/notCounted';

const rules = { awayAllowanceMs: 300_000, now: 1_000_000 };
const absence = (given: Partial<Absence>): Absence => ({
  id: 'a',
  reason: 'away',
  start: 0,
  end: 400_000,
  ...given,
});

describe('time that is not counted', () => {
  test('is a quiet stretch longer than the allowance, from its first moment', () => {
    expect(notCounted([absence({ end: 300_001 })], rules)).toEqual([{ start: 0, end: 300_001 }]);
  });

  test('is no quiet stretch of just the allowance, since people read', () => {
    expect(notCounted([absence({ end: 300_000 })], rules)).toEqual([]);
  });

  test.each(['locked', 'paused', 'corrected'] as const)('is %s however short', (reason) => {
    expect(notCounted([absence({ reason, end: 1 })], rules)).toEqual([{ start: 0, end: 1 }]);
  });

  test('lasts until now while it is open, once it is longer than the allowance', () => {
    expect(notCounted([absence({ start: 600_000, end: null })], rules)).toEqual([
      { start: 600_000, end: 1_000_000 },
    ]);
    expect(notCounted([absence({ start: 700_000, end: null })], rules)).toEqual([]);
    expect(notCounted([absence({ reason: 'locked', start: 999_999, end: null })], rules)).toEqual([
      { start: 999_999, end: 1_000_000 },
    ]);
  });

  test('is nothing that was deleted', () => {
    expect(notCounted([absence({ reason: 'corrected', deletedAt: 0 })], rules)).toEqual([]);
  });

  test('is nothing of a row that is reversed, not yet begun, or has no time in it', () => {
    const bad = [
      absence({ reason: 'locked', start: 9, end: 4 }),
      absence({ reason: 'locked', start: NaN }),
      absence({ reason: 'away', start: NaN }),
      absence({ reason: 'locked', start: 2_000_000, end: null }),
    ];
    expect(notCounted(bad, rules)).toEqual([]);
  });

  test('is one set: stretches that overlap are joined', () => {
    const both = [absence({ reason: 'locked', start: 200_000, end: 500_000 }), absence({})];
    expect(notCounted(both, rules)).toEqual([{ start: 0, end: 500_000 }]);
  });

  test('is not joined before the allowance is applied: two short stretches stay counted', () => {
    const short = [absence({ end: 200_000 }), absence({ start: 200_000, end: 400_000 })];
    expect(notCounted(short, rules)).toEqual([]);
  });
});
