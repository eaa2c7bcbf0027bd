import { expect, test } from 'vitest';
import { dashboardPages, hashOf, pageInHash } from '../../../utils/dashboard/pages';

test('each page is found at its own address', () => {
  expect(dashboardPages.map((page) => pageInHash(hashOf(page)))).toEqual(dashboardPages);
});

test.each(['', '#', '#2026-11-20', '#Tips', '#tips/', '#day', '#__proto__', '#nonsense'])(
  'the address “%s” is the day’s, as it was before there were pages',
  (hash) => {
    expect(pageInHash(hash)).toBe('day');
  },
);
