import { expect, test } from 'vitest';
import { tips } from '../../../utils/tips/library';
import type { Tip } from '../../../utils/tips/tip';
import { tipsInUse } from '../../../utils/tips/tipsInUse';
import { packedTip } from './aPack';

const tip = (id: string, title: string): Tip => ({
  ...packedTip(),
  id,
  title,
  wordings: ['children'],
});

test('a later pack stands over an earlier one and over the library, and what a team set over all', () => {
  const packs = [
    { tips: [tip('A1', 'first'), tip('A2', 'first'), tip('own', 'first')] },
    { tips: [tip('A1', 'second'), tip('own', 'second')] },
  ];
  const inUse = tipsInUse(packs, [tip('A1', 'team'), tip('team', 'team')]);
  const titleOf = (id: string) => inUse.find((one) => one.id === id)?.title;
  expect([titleOf('A1'), titleOf('A2'), titleOf('own'), titleOf('team')]).toEqual([
    'team',
    'first',
    'second',
    'team',
  ]);
  expect(inUse).toHaveLength(tips.length + 2);
});
