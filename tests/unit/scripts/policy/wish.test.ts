import { describe, expect, it } from 'vitest';
import { readWish } from '../../../../scripts/policy/wish.ts';
import { extensionIds } from '../../../../utils/portability/extensionIds';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const said = (...words: string[]) => {
  try {
    readWish(words);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};

describe('the words after npm run policy', () => {
  it('need be no more than a team file', () => {
    expect(readWish(['team.json'])).toEqual({
      teamFile: 'team.json',
      outputFolder: 'policy',
      ids: extensionIds,
      installation: 'allowed',
    });
  });

  it('may say everything there is to say, in any order', () => {
    const words = ['--out=over there', '--install', 'normal', 'team.json', '--chrome-id', ID];
    const more = ['--edge-id', ID, '--firefox-id', '{01234567-89ab-cdef-0123-456789abcdef}'];
    expect(readWish([...words, ...more])).toEqual({
      teamFile: 'team.json',
      outputFolder: 'over there',
      ids: { chrome: ID, edge: ID, firefox: '{01234567-89ab-cdef-0123-456789abcdef}' },
      installation: 'normal_installed',
    });
  });

  it.each([
    [[], 'Which team file?'],
    [['a.json', 'b.json'], 'One team file at a time, not a.json and b.json.'],
    [['a.json', '--force'], '--force is not known.'],
    [['a.json', '--toString'], '--toString is not known.'],
    [['a.json', '-o', 'x'], '-o is not known.'],
    [['a.json', '--out'], '--out needs a value.'],
    [['a.json', '--out='], '--out needs a value.'],
    [['a.json', '--install', 'force_installed'], '--install must be normal or allowed, not force'],
    [['a.json', '--chrome-id', ID.slice(1)], '--chrome-id must be an extension’s id, 32 letters'],
    [['a.json', '--edge-id', `${ID}'; x`], '--edge-id must be an extension’s id, 32 letters'],
    [['a.json', '--firefox-id', 'a b'], '--firefox-id must be an extension’s id, such as'],
  ])('are answered when they are wrong: %j', (words, answer) => {
    expect(said(...words)).toContain(`Failure: ${answer}`);
  });
});
