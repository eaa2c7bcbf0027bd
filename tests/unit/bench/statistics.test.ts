import { expect, test } from 'vitest';
import { slope, summary } from '../../bench/statistics';

test('the median is the middle one, and all but a twentieth lie below the 95th', () => {
  const measured = [100, ...Array.from({ length: 99 }, (_, index) => index + 1)];
  expect(summary(measured)).toEqual({ median: 51, p95: 95, best: 1, first: 100 });
});

test('nothing measured is a mistake, not nought', () => {
  expect(() => summary([])).toThrow('Nothing was measured.');
});

test('what grows by two for each is of slope two, and what stands still of none', () => {
  expect(slope([0, 1, 2, 3], [5, 7, 9, 11])).toBeCloseTo(2);
  expect(slope([0, 1, 2, 3], [5, 5, 5, 5])).toBe(0);
  expect(slope([4], [5])).toBe(0);
});
