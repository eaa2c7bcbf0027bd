import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPage } from '../../../utils/dashboard/readPage';
import { readTips } from '../../../utils/dashboard/readTips';
import { tipsActions } from '../../../utils/dashboard/tipsActions';
import { languageOf } from '../../../utils/language/language';
import { loadTipPacks } from '../../../utils/settings/tipPacks';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import { openDatabase } from '../../../utils/store/database';
import { tips } from '../../../utils/tips/library';
import type { TipPack } from '../../../utils/tips/packSchema';
import { emptied } from '../store/freshDatabase';
import { packedTip, packWith } from '../tips/aPack';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { say } = languageOf('en-GB');
const refresh = vi.fn(() => Promise.resolve());
const file = (value: unknown) =>
  new Blob([typeof value === 'string' ? value : JSON.stringify(value, null, 2)]);
const policy = (...of: object[]) => ({ ...packWith(...of), name: 'Policy' });
const teamTip = (changed: object): TipPack['tips'][number] => ({
  ...packedTip(),
  wordings: ['children'],
  ...changed,
});

const actions = async () => tipsActions((await readTips()).setup, say, refresh);
async function add(pack: object): Promise<void> {
  const check = await (await actions()).checkPack(file(pack));
  if (check.kind !== 'usable') throw new Error(JSON.stringify(check.problems));
  await check.add();
}
const problemsOf = async (value: unknown) => {
  const check = await (await actions()).checkPack(file(value));
  return check.kind === 'unusable' ? check.problems : { shown: [], more: 0 };
};

beforeEach(async () => {
  fakeBrowser.reset();
  refresh.mockClear();
  await emptied(await openDatabase());
});

describe('the page of tips', () => {
  test('has the library, and nothing of anybody’s, before anything was said or added', async () => {
    const { view, question } = await readTips();
    expect(view.tips).toEqual(tips);
    expect(view).toMatchObject({ wording: 'children', packs: [], teamTips: [] });
    expect(view.origins.size + view.answers.size).toBe(0);
    expect(question).toBeNull();
  });

  test('has what was made of a tip, also of one that was never shown, and takes it back', async () => {
    const { answer } = await actions();
    await answer('A1', 'helpful');
    await answer('B4', 'notForMe');
    await answer('A1', null);
    expect([...(await readTips()).view.answers]).toEqual([['B4', 'notForMe']]);
    expect(refresh).toHaveBeenCalledTimes(3);
  });

  test('says of each tip that is not Alongside’s own whose it is, the team’s before a person’s', async () => {
    await add(policy(packedTip(), packedTip({ id: 'A1' }), packedTip({ id: 'A2' })));
    await storeTeamFile({
      version: 1,
      team: 'North',
      systems: [],
      tips: [teamTip({ id: 'A2', title: 'The team’s' }), teamTip({ id: 'team-1' })],
    });
    const { view } = await readTips();
    const pack = { kind: 'pack', title: 'Policy' };
    const team = { kind: 'team', team: 'North' };
    expect(Object.fromEntries(view.origins)).toEqual({
      'policy-1': pack,
      A1: pack,
      A2: team,
      'team-1': team,
    });
    expect(view.tips.find(({ id }) => id === 'A2')?.title).toBe('The team’s');
    expect(view.teamTips).toEqual([
      { kind: 'teamFile', team: 'North', count: 2, credits: [packedTip().credit] },
    ]);
  });

  test('shows what a policy sets as the organisation’s, and leaves it there', async () => {
    const teamConfig = { version: 1, team: 'Council', systems: [], tips: [teamTip({ id: 'A1' })] };
    await fakeBrowser.storage.local.set({ policy: { teamConfig, problems: [] } });
    await add(policy(packedTip({ id: 'A1', title: 'Own' })));
    const { view } = await readTips();
    expect(view.teamTips).toMatchObject([{ kind: 'organisation', team: 'Council', count: 1 }]);
    expect(view.origins.get('A1')).toEqual({ kind: 'team', team: 'Council' });
    expect(view.tips.find(({ id }) => id === 'A1')?.title).toBe(packedTip().title);
  });

  test('lists packs with their credits, the latest first, and takes them away', async () => {
    await add(policy(packedTip(), packedTip({ id: 'b', credit: 'Elsewhere' })));
    await add(packWith(packedTip({ credit: 'Nameless' })));
    const { packs } = (await readTips()).view;
    expect(packs).toMatchObject([
      { title: 'Nameless', count: 1, credits: ['Nameless'] },
      { title: 'Policy', count: 2, credits: [packedTip().credit, 'Elsewhere'] },
    ]);
    await (await actions()).removePack(packs[1]?.id ?? '');
    expect((await readTips()).view.packs.map(({ title }) => title)).toEqual(['Nameless']);
  });
});

describe('a pack that is opened', () => {
  test('changes nothing before it is added', async () => {
    const check = await (await actions()).checkPack(file(policy(packedTip())));
    expect(check).toMatchObject({
      kind: 'usable',
      title: 'Policy',
      isUpdate: false,
      added: [{ title: 'Share the plan', credit: packedTip().credit }],
    });
    expect(await loadTipPacks()).toEqual([]);
    expect(refresh).not.toHaveBeenCalled();
  });

  test('is refused with the line of each slip', async () => {
    const bad = policy(packedTip({ title: '<script>' }), packedTip({ id: 'b', credit: undefined }));
    expect(await problemsOf(bad)).toEqual({
      shown: [
        'Line 7: tips[0].title: must be plain text, without HTML',
        'Line 16: tips[1].credit: is missing',
      ],
      more: 0,
    });
    expect(await loadTipPacks()).toEqual([]);
  });

  test('is refused with what is wrong with it, however much that is', async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      packedTip({ id: `t${index}`, text: '' }),
    );
    const { shown, more } = await problemsOf(policy(...many));
    expect(shown.length + more).toBe(100);
    expect(shown.length).toBeLessThan(20);
    expect((await problemsOf('Dear colleague')).shown[0]).toMatch(
      /^Line 1: The file is not JSON: /,
    );
    const turned = await problemsOf('{"\u202Eversion": \u0000');
    expect(turned.shown.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  test('of fifty megabytes is not even read', async () => {
    const huge = file('x'.repeat(50_000_000));
    const read = vi.spyOn(huge, 'text');
    expect(await (await actions()).checkPack(huge)).toMatchObject({
      kind: 'unusable',
      problems: { shown: ['the file: is far too long to be a tip pack'] },
    });
    expect(read).not.toHaveBeenCalled();
  });

  test('that is opened again is another version of itself', async () => {
    await add(policy(packedTip(), packedTip({ id: 'b', title: 'Going' })));
    const check = await (await actions()).checkPack(file(policy(packedTip())));
    expect(check).toMatchObject({ isUpdate: true, gone: [{ title: 'Going' }], added: [{}] });
  });
});

describe('the dashboard', () => {
  test('reads the page that stands in the address, and the day for any other', async () => {
    const pages = ['', '#2026-11-20', '#tips', '#resources', '#nonsense'];
    const read = await Promise.all(pages.map((hash) => readPage(hash)));
    expect(read.map(({ page }) => page)).toEqual(['day', 'day', 'tips', 'resources', 'day']);
  });
});
