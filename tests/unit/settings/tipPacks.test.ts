import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTips } from '../../../utils/settings/loadTips';
import {
  dropTipPack,
  keepTipPack,
  loadTipPacks,
  MOST_PACKS,
} from '../../../utils/settings/tipPacks';
import { tips } from '../../../utils/tips/library';
import { readTipPack } from '../../../utils/tips/readTipPack';
import { packedTip, packWith } from '../tips/aPack';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { local } = fakeBrowser.storage;

function pack(name: string | undefined, ...tips: object[]) {
  const text = JSON.stringify({ ...packWith(...tips), ...(name !== undefined && { name }) });
  const reading = readTipPack(text);
  if (reading.kind !== 'pack') throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}
const names = async () => (await loadTipPacks()).map(({ name }) => name);

beforeEach(() => fakeBrowser.reset());

describe('the tip packs that a person added', () => {
  test('are none before they have', async () => {
    expect(await loadTipPacks()).toEqual([]);
  });

  test('stay as they were in their files, each under an id of its own', async () => {
    const [first, second] = [pack('First', packedTip()), pack(undefined, packedTip({ id: 'b' }))];
    expect(await keepTipPack(first)).toBe('kept');
    await keepTipPack(second);
    const packs = await loadTipPacks();
    expect(packs.map(({ tips }) => tips)).toEqual([first.tips, second.tips]);
    expect(new Set(packs.map(({ id }) => id)).size).toBe(2);
    expect(await names()).toEqual(['First', undefined]);
  });

  test('take the place of their own earlier version, and of no other', async () => {
    await keepTipPack(pack('First', packedTip()));
    await keepTipPack(pack('Second', packedTip()));
    await keepTipPack(pack('First', packedTip({ title: 'Newer' })));
    expect(await names()).toEqual(['Second', 'First']);
    expect((await loadTipPacks())[1]?.tips[0]?.title).toBe('Newer');
  });

  test('are all there though they were added at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => keepTipPack(pack(name, packedTip()))));
    expect((await names()).toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('are ten at most, and an update of one is no further one', async () => {
    for (let index = 0; index < MOST_PACKS; index += 1) {
      await keepTipPack(pack(`Pack ${index}`, packedTip()));
    }
    expect(await keepTipPack(pack('One more', packedTip()))).toBe('tooMany');
    expect(await keepTipPack(pack('Pack 3', packedTip({ title: 'Newer' })))).toBe('kept');
    expect(await loadTipPacks()).toHaveLength(MOST_PACKS);
  });

  test('are taken away one by one, and with the last nothing is left', async () => {
    await keepTipPack(pack('First', packedTip()));
    await keepTipPack(pack('Second', packedTip()));
    const [first, second] = await loadTipPacks();
    await dropTipPack(first?.id ?? '');
    await dropTipPack('of no pack');
    expect(await names()).toEqual(['Second']);
    await dropTipPack(second?.id ?? '');
    expect(await local.get(null)).toEqual({});
  });

  test.each<[what: string, stored: unknown]>([
    ['a text', 'packs'],
    ['another version', { version: 2, packs: [] }],
    ['a pack that is none', { version: 1, packs: ['x', null, { id: '' }] }],
    ['a pack without tips', { version: 1, packs: [{ id: 'a', tips: 'x' }] }],
  ])('are none where storage holds %s', async (_, tipPacks) => {
    await local.set({ tipPacks });
    expect(await loadTipPacks()).toEqual([]);
    await keepTipPack(pack('Mended', packedTip()));
    expect(await names()).toEqual(['Mended']);
  });

  test('lose what cannot be understood and keep the rest', async () => {
    await keepTipPack(pack('First', packedTip({ id: 'a' }), packedTip({ id: 'b' })));
    const { tipPacks } = await local.get<{
      tipPacks: { packs: { name: unknown; tips: Record<string, unknown>[] }[] };
    }>('tipPacks');
    Object.assign(tipPacks.packs[0]?.tips[0] ?? {}, { link: 'javascript:alert(1)' });
    Object.assign(tipPacks.packs[0] ?? {}, { name: '<b>' });
    await local.set({ tipPacks });
    const [read] = await loadTipPacks();
    expect(read?.tips.map(({ id }) => id)).toEqual(['b']);
    expect(read?.name).toBeUndefined();
  });

  test('stand beside the library, and under what a team set', async () => {
    await keepTipPack(pack('First', packedTip({ id: 'A1', title: 'Own' }), packedTip()));
    expect(await loadTips({ teamTips: [] })).toHaveLength(tips.length + 1);
    const titles = async (teamTips: Parameters<typeof loadTips>[0]['teamTips']) =>
      (await loadTips({ teamTips })).find(({ id }) => id === 'A1')?.title;
    expect(await titles([])).toBe('Own');
    const [team] = pack('Team', packedTip({ id: 'A1', title: 'Team’s' })).tips;
    expect(await titles(team === undefined ? [] : [team])).toBe('Team’s');
  });
});
