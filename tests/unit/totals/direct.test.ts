import { describe, expect, test } from 'vitest';
import { directMinutes } from '../../../utils/totals/directMinutes';
import type { Entry } from '../../../utils/totals/facts';
import { defaultCountedKinds, directKinds, isDirectKind } from '../../../utils/totals/kinds';

const entry = (given: Partial<Entry>): Entry => ({
  id: 'e',
  kind: 'phone',
  date: '2026-11-24',
  minutes: 30,
  createdOn: '2026-11-24',
  updatedAt: 0,
  ...given,
});

describe('the kinds of direct time', () => {
  test('are the seven, of which the first five count by default', () => {
    expect(directKinds).toHaveLength(7);
    expect(defaultCountedKinds).toEqual([
      'visitFamily',
      'childAlone',
      'parentCarer',
      'phone',
      'video',
    ]);
  });

  test('are not travel, a visit with no one in, desk work or what every object has', () => {
    expect(directKinds.every(isDirectKind)).toBe(true);
    for (const id of ['travel', 'noOneIn', 'otherDesk', 'toString', 'Phone', '']) {
      expect(isDirectKind(id)).toBe(false);
    }
  });
});

describe('the minutes of direct time', () => {
  test('are the sum of the kinds that count', () => {
    const entries = [
      entry({ minutes: 30 }),
      entry({ kind: 'visitFamily', minutes: 45 }),
      entry({ kind: 'message', minutes: 20 }),
      entry({ kind: 'travel', minutes: 60 }),
    ];
    expect(directMinutes(entries, defaultCountedKinds)).toBe(75);
    expect(directMinutes(entries, ['message'])).toBe(20);
    expect(directMinutes(entries, [])).toBe(0);
    expect(directMinutes([], defaultCountedKinds)).toBe(0);
  });

  test('leave out what was deleted, even at the first instant of all', () => {
    const entries = [entry({ deletedAt: 0 }), entry({ minutes: 15 })];
    expect(directMinutes(entries, defaultCountedKinds)).toBe(15);
  });

  test('are not spoiled by minutes that are none', () => {
    const entries = [NaN, Infinity, -5, 0, 15].map((minutes) => entry({ minutes }));
    expect(directMinutes(entries, defaultCountedKinds)).toBe(15);
  });
});
