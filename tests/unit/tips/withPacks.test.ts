import { expect, test } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { withPacks } from '../../../utils/tips/withPacks';
import { packedTip } from './aPack';

const pack = (id: string, title: string) => [{ ...packedTip({ id, title }), wordings: [] }];

test('a pack adds its tips after the library’s', () => {
  const all = withPacks(tips, pack('policy-1', 'Ours'));
  expect(all.slice(0, -1)).toEqual(tips);
  expect(all.at(-1)?.title).toBe('Ours');
});

test('a tip with the id of another takes its place, credit and all', () => {
  const all = withPacks(tips, pack('A2', 'Ours'));
  expect(all.map(({ id }) => id)).toEqual(tips.map(({ id }) => id));
  expect(all[1]).toMatchObject({ title: 'Ours', credit: packedTip().credit });
});

test('of two packs the later has the last word', () => {
  expect(withPacks([], pack('a', 'One'), pack('a', 'Two')).map(({ title }) => title)).toEqual([
    'Two',
  ]);
});
