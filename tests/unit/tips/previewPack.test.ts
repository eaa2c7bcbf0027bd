import { describe, expect, test } from 'vitest';
import { tips } from '../../../utils/tips/library';
import { type BeforePack, previewPack } from '../../../utils/tips/previewPack';
import type { Tip } from '../../../utils/tips/tip';
import { packedTip } from './aPack';

const tip = (id: string, changed: Partial<Tip> = {}): Tip => ({
  ...packedTip(),
  id,
  wordings: ['children'],
  ...changed,
});
const nothing: BeforePack = { packs: [], teamTips: [], wording: 'children' };
const policy = (...of: Tip[]) => ({ name: 'Policy', tips: of });

describe('what a pack would change', () => {
  test('is what it adds, and what it puts in the place of the library’s', () => {
    const own = tip('A2');
    const preview = previewPack(policy(tip('p1'), own), nothing);
    expect(preview).toEqual({
      isUpdate: false,
      added: [tip('p1')],
      replaced: [{ tip: own, former: tips.find(({ id }) => id === 'A2') }],
      overruled: [],
      gone: [],
      forOtherWording: 0,
    });
  });

  test('is seen against the packs there are, and not against its own earlier version', () => {
    const other = { name: 'Other', tips: [tip('p1', { title: 'Of the other' })] };
    const earlier = policy(tip('p1', { title: 'Earlier' }), tip('p2'), tip('p3'));
    const preview = previewPack(policy(tip('p1'), tip('p2')), {
      ...nothing,
      packs: [other, earlier],
    });
    expect(preview.isUpdate).toBe(true);
    expect(preview.added.map(({ id }) => id)).toEqual(['p2']);
    expect(preview.replaced.map(({ former }) => former.title)).toEqual(['Of the other']);
    expect(preview.gone.map(({ id }) => id)).toEqual(['p3']);
  });

  test('leaves what the team set where it is', () => {
    const preview = previewPack(policy(tip('A2'), tip('p1')), {
      ...nothing,
      teamTips: [tip('A2', { title: 'The team’s' })],
    });
    expect(preview.overruled.map(({ id }) => id)).toEqual(['A2']);
    expect(preview.replaced).toEqual([]);
    expect(preview.added.map(({ id }) => id)).toEqual(['p1']);
  });

  test('says how many of its tips are for the other wording', () => {
    const adults = tip('p2', { wordings: ['adults'] });
    expect(previewPack(policy(tip('p1'), adults), nothing).forOtherWording).toBe(1);
  });

  test('of a pack without a name is told by the credit of its first tip', () => {
    const unnamed = { tips: [tip('p1'), tip('p2', { credit: 'Another' })] };
    const before = { ...nothing, packs: [{ tips: [tip('p9')] }] };
    expect(previewPack(unnamed, before).isUpdate).toBe(true);
    const others = { ...nothing, packs: [{ tips: [tip('p9', { credit: 'Elsewhere' })] }] };
    expect(previewPack(unnamed, others).isUpdate).toBe(false);
  });
});
