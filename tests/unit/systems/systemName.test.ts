import { describe, expect, test } from 'vitest';
import { readName } from '../../../utils/systems/systemName';
import { systemNames } from '../../../utils/systems/vendors';

const systems = [
  { id: 'care', name: 'Care' },
  { id: 'finance', name: 'Finance' },
];
const read = (text: string) => readName(text, 'care', systems);

describe('the name of a system', () => {
  test('has no spaces around it, and one between words', () => {
    expect(read('  Liquidlogic \t LCS\n')).toEqual({ kind: 'usable', name: 'Liquidlogic LCS' });
  });

  test('may have 60 characters, counted as a person does', () => {
    expect(read('x'.repeat(60)).kind).toBe('usable');
    expect(read('𝔛'.repeat(60)).kind).toBe('usable');
    expect(read('x'.repeat(61))).toEqual({ kind: 'unusable', problem: 'tooLong' });
  });

  test.each(['', '   ', '\u200B', '\u202E\u200F', '\u0000'])('is not %j', (text) => {
    expect(read(text)).toEqual({ kind: 'unusable', problem: 'empty' });
  });

  test('leaves out marks that would turn the sentence around it', () => {
    expect(read('Care\u202E desrever')).toEqual({ kind: 'usable', name: 'Care desrever' });
  });

  test('keeps the letters of any alphabet', () => {
    expect(read('דוגמה')).toEqual({ kind: 'usable', name: 'דוגמה' });
  });

  test('is not another system’s, and may stay its own', () => {
    expect(read(' finance ')).toEqual({ kind: 'unusable', problem: 'taken' });
    expect(read('CARE')).toEqual({ kind: 'usable', name: 'CARE' });
  });
});

test('every vendor’s name will do, each once and in order', () => {
  for (const name of systemNames) expect(readName(name, '', [])).toEqual({ kind: 'usable', name });
  expect([...systemNames]).toEqual([...new Set(systemNames)].toSorted());
  expect(systemNames.join(' ')).not.toMatch(/\.|https?:|\//);
});
