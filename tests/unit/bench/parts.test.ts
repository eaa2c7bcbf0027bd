import { expect, test } from 'vitest';
import { parts, partsAskedFor } from '../../bench/parts';

test('all parts are measured unless some are named', () => {
  expect([...partsAskedFor([])]).toEqual([...parts]);
  expect([...partsAskedFor(['--only', 'fold,pulse'])]).toEqual(['fold', 'pulse']);
});

test.each([
  [['--only']],
  [['--only', 'pulse,nonsense']],
  [['pulse']],
  [['--only', 'pulse', 'fold']],
])('what is not understood is said, with what there is: %j', (args) => {
  expect(() => partsAskedFor(args)).toThrow('--only weight,pulse');
});
