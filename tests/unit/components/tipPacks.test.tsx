// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { TipPacks } from '../../../components/tips/TipPacks';
import type { PackCheck, TipsActions, TipsView } from '../../../utils/dashboard/view';
import { languageOf } from '../../../utils/language/language';
import { button, press, settle, text, written } from './drawnDay';

type Usable = Extract<PackCheck, { kind: 'usable' }>;
const add = vi.fn<Usable['add']>(async () => 'kept');
const usable: Usable = {
  kind: 'usable',
  title: 'Policy',
  isUpdate: false,
  added: [{ title: 'Share the plan', credit: 'North, 2026' }],
  replaced: [{ title: 'Own words', credit: 'North, 2026', former: 'Their words first' }],
  overruled: [],
  gone: [],
  forOtherWording: 0,
  add,
};
const checkPack = vi.fn<TipsActions['checkPack']>();
const removePack = vi.fn<TipsActions['removePack']>(async () => undefined);
const policy = { id: 'p', title: 'Policy', count: 2, credits: ['North, 2026'] };

async function show(view: Partial<Pick<TipsView, 'packs' | 'teamTips'>> = {}) {
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <TipPacks view={{ packs: [], teamTips: [], ...view }} actions={{ checkPack, removePack }} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

/** Pastes a text into the page, for which the product would find this. */
async function open(found: PackCheck) {
  checkPack.mockResolvedValueOnce(found);
  await act(async () => {
    const pasted = new Event('paste', { bubbles: true });
    const clipboardData = { files: [], getData: () => '{}' };
    document.body.dispatchEvent(Object.assign(pasted, { clipboardData }));
    await settle();
  });
}

const items = () => [...document.querySelectorAll('.team-preview li')].map((item) => written(item));

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('the preview of a tip pack', () => {
  it('has every tip with its credit, and adds nothing before the press', async () => {
    await show();
    await open(usable);
    expect(written(document.activeElement)).toBe('The pack “Policy”');
    expect(text()).toContain('It adds 1 tip:');
    expect(items()).toEqual([
      'Share the plan North, 2026',
      '“Own words” in place of “Their words first” North, 2026',
    ]);
    expect(add).not.toHaveBeenCalled();
    await press('Add this pack');
    expect(add).toHaveBeenCalledOnce();
    expect(text()).toContain('The pack “Policy” is added.');
    expect(items()).toEqual([]);
  });

  it('says what the team keeps, what goes, and what is not shown', async () => {
    await show();
    const tip = { title: 'Kept', credit: 'X' };
    await open({ ...usable, isUpdate: true, overruled: [tip], gone: [tip], forOtherWording: 2 });
    expect(text()).toContain('Another version of the pack “Policy”');
    expect(text()).toContain('These stay as your organisation or team has set them:');
    expect(text()).toContain('The version you have has these, and this one does not:');
    expect(text()).toContain('2 of its tips are for other services than yours');
    await press('Leave it');
    expect(add).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Choose a file…'));
  });

  it('says that there are too many', async () => {
    await show();
    add.mockResolvedValueOnce('tooMany');
    await open(usable);
    await press('Add this pack');
    expect(text()).toContain('“Policy” was not added: ten packs are the most.');
  });

  it('shows a title and a credit as text, whatever they hold', async () => {
    await show();
    const hostile = { title: '<img src=x>', credit: '<script>alert(1)</script>' };
    await open({ ...usable, title: '<b>x</b>', added: [hostile], replaced: [] });
    expect(document.querySelector('img, script, b')).toBeNull();
    expect(items()).toEqual(['<img src=x> <script>alert(1)</script>']);
  });
});

describe('a tip pack that cannot be used', () => {
  it('is refused with the line of each problem, and nothing to add', async () => {
    await show();
    const problems = { shown: ['Line 7: tips[0].credit: is missing'], more: 3 };
    await open({ kind: 'unusable', problems });
    expect(written(document.activeElement)).toBe('This pack cannot be used');
    expect(items()).toEqual(['Line 7: tips[0].credit: is missing', 'And 3 more.']);
    expect(() => button('Add this pack')).toThrow();
    await press('Close');
    expect(text()).not.toContain('This pack cannot be used');
  });

  it('says so where the file cannot be read at all', async () => {
    await show();
    checkPack.mockRejectedValueOnce(new Error('gone'));
    await act(async () => {
      const dropped = new Event('drop', { bubbles: true });
      const dataTransfer = { files: [new File(['{}'], 'pack.json')], getData: () => '' };
      document.body.dispatchEvent(Object.assign(dropped, { dataTransfer }));
      await settle();
    });
    expect(text()).toContain('That was not saved');
  });
});

describe('the packs there are', () => {
  it('are listed with their credits, and removed once that was said twice', async () => {
    await show({ packs: [policy] });
    expect(text()).toContain('2 tips, credited to:North, 2026');
    await press('Remove the pack “Policy”');
    expect(document.activeElement).toBe(button('Keep it'));
    await press('Keep it');
    expect(removePack).not.toHaveBeenCalled();
    await press('Remove the pack “Policy”');
    await press('Remove it');
    expect(removePack).toHaveBeenCalledExactlyOnceWith('p');
    expect(text()).toContain('The pack “Policy” is removed.');
  });

  it('of a team are shown as set by it, and are not there to be removed', async () => {
    await show({
      teamTips: [
        { kind: 'organisation', team: null, count: 1, credits: ['Council'] },
        { kind: 'teamFile', team: 'North', count: 2, credits: ['North'] },
      ],
    });
    expect(text()).toContain('Set by your organisation');
    expect(text()).toContain('Set by North');
    expect(text().match(/Part of the team file/g)).toHaveLength(1);
    expect([...document.querySelectorAll('button')].map((one) => written(one))).toEqual([
      'Choose a file…',
    ]);
  });

  it('show five credits and how many there are besides', async () => {
    const credits = Array.from({ length: 7 }, (_, index) => `Credit ${index}`);
    await show({ packs: [{ ...policy, credits }] });
    expect(text()).toContain('Credit 4And 2 more.');
  });
});
