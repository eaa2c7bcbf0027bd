import { expect, test } from 'vitest';
import { datesProblem } from '../../../utils/days/datesProblem';

const TODAY = '2026-11-24';

test.each([
  ['2026-11-24', '2026-11-24', null],
  ['2026-11-01', '2026-11-24', null],
  ['2026-11-01', '2027-01-01', null],
  ['', '2026-11-24', 'notADate'],
  ['2026-11-24', '', 'notADate'],
  ['2026-02-30', '2026-11-24', 'notADate'],
  ['2026-11-24', '2026-11-23', 'endsBeforeItStarts'],
  ['2026-11-25', '2026-11-26', 'notYet'],
])('dates from “%s” to “%s” are: %s', (from, to, problem) => {
  expect(datesProblem(from, to, TODAY)).toBe(problem);
});
