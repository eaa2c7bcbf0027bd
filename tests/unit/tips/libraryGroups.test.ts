import { describe, expect, test } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { libraryGroups } from '../../../utils/tips/libraryGroups';
import { packedTip } from './aPack';

const own = { ...packedTip({ text: 'Rhowch gopi i bawb â’r cynllun.' }), wordings: [] };
const list = (changed: Partial<Parameters<typeof libraryGroups>[0]> = {}) =>
  libraryGroups({
    tips: [...tips, { ...own, wordings: ['children' as const] }],
    wording: 'children',
    helpfulIds: new Set(),
    search: '',
    labelOf: (theme) => (theme === 'admin' ? 'Paperwork' : theme),
    ...changed,
  });
const idsOf = (groups: ReturnType<typeof libraryGroups>) =>
  groups.flatMap((group) => group.tips.map(({ id }) => id));

describe('the library', () => {
  test('has every tip for the wording once, by theme', () => {
    expect(idsOf(list())).toEqual([...tips.map(({ id }) => id), 'policy-1']);
    expect(list().at(-1)).toMatchObject({ kind: 'theme', theme: 'Our policy' });
    expect(idsOf(list({ wording: 'adults' }))).not.toContain('A1');
  });

  test('has the tips found helpful first, and not again under their theme', () => {
    const groups = list({ helpfulIds: new Set(['B5', 'A2', 'of an older version']) });
    expect(groups[0]).toMatchObject({ kind: 'helpful', tips: [{ id: 'A2' }, { id: 'B5' }] });
    expect(new Set(idsOf(groups)).size).toBe(tips.length + 1);
    expect(idsOf(groups)).toHaveLength(tips.length + 1);
  });

  test('is searched by words in any order, in every part of a tip and its theme', () => {
    expect(idsOf(list({ search: 'trail  OUTCOME' }))).toEqual(['B4']);
    expect(idsOf(list({ search: 'paperwork' }))).toEqual(['A5']);
    expect(idsOf(list({ search: 'Summer 2022' }))).toEqual(['B10']);
    expect(idsOf(list({ search: 'nothing of the kind' }))).toEqual([]);
  });

  test('is searched without minding capitals, accents and kinds of quotation marks', () => {
    expect(idsOf(list({ search: "a'r CYNLLUN" }))).toEqual(['policy-1']);
  });

  test('is whole again for a search of spaces', () => {
    expect(idsOf(list({ search: '  ' }))).toHaveLength(tips.length + 1);
  });
});
