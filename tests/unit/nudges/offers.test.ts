import { describe, expect, test } from 'vitest';
import { offersOf } from '../../../utils/nudges/offers';
import { defaultCountedKinds } from '../../../utils/totals/kinds';
import { entry } from '../popup/someDay';

const offered = (
  entries: Parameters<typeof offersOf>[0],
  counted = defaultCountedKinds as readonly string[],
) => offersOf(entries, counted, 2).map(({ kind, minutes }) => `${kind} ${minutes}`);

describe('what is offered to be added', () => {
  test('is what is usual, where nothing was added of late', () => {
    expect(offered([])).toEqual(['visitFamily 60', 'phone 15']);
  });

  test('is what was added most often, of several the latest first', () => {
    const phone = entry(30, { kind: 'phone', updatedAt: 1 });
    const video = entry(45, { kind: 'video', updatedAt: 2 });
    expect(offered([phone, video])).toEqual(['video 45', 'phone 30']);
    expect(offered([phone, video, { ...phone, id: 'again' }])).toEqual(['phone 30', 'video 45']);
    expect(offered([phone])).toEqual(['phone 30', 'visitFamily 60']);
  });

  test('offers nothing twice', () => {
    expect(offered([entry(60)])).toEqual(['visitFamily 60', 'phone 15']);
  });

  test('is nothing that was taken back, or does not count for them', () => {
    expect(offered([entry(20, { deletedAt: 1 })])).toEqual(['visitFamily 60', 'phone 15']);
    expect(offered([entry(20)], ['phone', 'video'])).toEqual(['phone 15', 'video 30']);
    expect(offered([], [])).toEqual(['visitFamily 60', 'phone 15']);
  });
});
