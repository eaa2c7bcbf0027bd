import { describe, expect, test } from 'vitest';
import { mergeTeams } from '../../../utils/systems/mergeTeams';
import { readKindly } from '../../../utils/systems/readKindly';
import { packedTip } from './aPack';

function readTeam(tips: unknown) {
  const reading = readKindly({ version: 1, team: 'North', systems: [], tips });
  if (reading.kind !== 'teamConfig') throw new Error('A wrong tip made the whole file unusable.');
  return { ids: reading.teamConfig.tips?.map(({ id }) => id), problems: reading.problems };
}

describe('the tips of a team’s file or policy', () => {
  test('are used where they are right', () => {
    expect(readTeam([packedTip()])).toEqual({ ids: ['policy-1'], problems: [] });
  });

  test('are left out where they are wrong, and named, and the others work', () => {
    const wrong = packedTip({ id: 'b', link: 'javascript:alert(1)' });
    expect(readTeam([packedTip(), wrong, 7, packedTip({ id: 'c' })])).toEqual({
      ids: ['policy-1', 'c'],
      problems: [
        'tips[1].link: must be an address that begins with https://',
        'tips[2]: must be of type object',
      ],
    });
  });

  test('are the first of an id', () => {
    const { ids, problems } = readTeam([packedTip(), packedTip({ title: 'Again' })]);
    expect(ids).toEqual(['policy-1']);
    expect(problems).toEqual(['tips[1].id: “policy-1” is the id of another tip too']);
  });

  test('are a hundred at most, and a sentence says so of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => packedTip({ id: `t${index}` }));
    const { ids, problems } = readTeam(many);
    expect(ids).toHaveLength(100);
    expect(problems).toEqual([
      'tips: must be at most 100 in number; the others of these 10000 are left out',
    ]);
  });

  test('are none where they are no list', () => {
    expect(readTeam('x')).toEqual({ ids: [], problems: ['tips: must be of type array'] });
  });

  test('of a policy and a file add up, and of one id the policy’s is used', () => {
    const tip = (id: string, title: string) => ({ ...packedTip({ id, title }), wordings: [] });
    const team = (...tips: ReturnType<typeof tip>[]) => ({
      version: 1 as const,
      systems: [],
      tips,
    });
    const merged = mergeTeams([
      team(tip('a', 'policy')),
      { version: 1, systems: [] },
      team(tip('b', 'file'), tip('a', 'file')),
    ]);
    expect(merged?.tips?.map(({ id, title }) => `${id} ${title}`)).toEqual(['a policy', 'b file']);
  });
});
