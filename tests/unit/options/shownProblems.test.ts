import { expect, test } from 'vitest';
import { shownProblems } from '../../../utils/options/shownProblems';

test('what is quoted can turn no sentence round, nor break its line', () => {
  const { shown } = shownProblems(['the file: there is no field called \u202Egpj\u2066.\n']);
  expect(shown).toEqual(['the file: there is no field called  gpj . ']);
});

test('no more is shown than anybody reads', () => {
  const { shown, more } = shownProblems(Array.from({ length: 20 }, () => 'x'.repeat(500)));
  expect([shown.length, more]).toEqual([12, 8]);
  expect(shown[0]).toHaveLength(241);
});
