// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { Resources } from '../../../components/tips/Resources';
import { TipLibrary } from '../../../components/tips/TipLibrary';
import type { TipOrigin, TipsView } from '../../../utils/dashboard/view';
import { languageOf } from '../../../utils/language/language';
import { tips } from '../../../utils/tips/library';
import { resources } from '../../../utils/tips/resources';
import type { Tip } from '../../../utils/tips/tip';
import { button, press, text, written } from './drawnDay';

afterEach(() => render(null, document.body));

const onPrint = vi.fn();
const onAnswer = vi.fn();

async function show(all: readonly Tip[] = tips, some: Partial<TipsView> = {}) {
  const view = {
    tips: all,
    origins: new Map(),
    wording: 'children' as const,
    answers: new Map(),
    ...some,
  };
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <TipLibrary view={view} onAnswer={onAnswer} onPrint={onPrint} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

async function showResources() {
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <Resources resources={resources} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

const drawnTips = () => [...document.querySelectorAll('.library-tip')];
const titles = () => [...document.querySelectorAll('.library-group h2')].map(written);

async function search(words: string) {
  const field = document.querySelector('input');
  if (field === null) throw new Error('There is nowhere to search.');
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the library of tips', () => {
  it('shows every tip with its credit and its source', async () => {
    await show();
    expect(drawnTips()).toHaveLength(tips.length);
    for (const [index, element] of drawnTips().entries()) {
      const tip = tips[index]!;
      expect(written(element.querySelector('cite'))).toBe(tip.credit);
      expect(element.querySelector('a')?.getAttribute('href')).toBe(tip.link);
      expect(written(element)).toContain(tip.tryNow);
    }
  });

  it('has the ones found helpful first, with their themes', async () => {
    await show(tips, { answers: new Map([['B7', 'helpful']]) });
    expect(titles().slice(0, 2)).toEqual(['You found these helpful', "The child's story"]);
    expect(written(drawnTips()[0] ?? null)).toMatch(/^SharingWrite to share/);
  });

  it('takes an answer and gives it back, and leaves the tip where it was pressed', async () => {
    await show();
    const pill = (index: number, name: string) =>
      [...(drawnTips()[index]?.querySelectorAll('button') ?? [])].find(
        (candidate) => written(candidate) === name,
      );
    await act(() => pill(1, 'Helpful')?.click());
    expect(onAnswer).toHaveBeenLastCalledWith('A2', 'helpful');
    await show(tips, { answers: new Map([['A2', 'helpful']]) });
    expect(written(drawnTips()[1] ?? null)).toContain('Their words first');
    expect(pill(1, 'Helpful')?.getAttribute('aria-pressed')).toBe('true');
    expect(pill(1, 'Not for me')?.getAttribute('aria-pressed')).toBe('false');
    await act(() => pill(1, 'Helpful')?.click());
    expect(onAnswer).toHaveBeenLastCalledWith('A2', null);
    await act(() => pill(1, 'Not for me')?.click());
    expect(onAnswer).toHaveBeenLastCalledWith('A2', 'notForMe');
  });

  it('says of a tip from a pack or a team that it is, and of its own nothing', async () => {
    await show(tips, {
      origins: new Map<string, TipOrigin>([
        ['A1', { kind: 'pack', title: 'Recording policy' }],
        ['A2', { kind: 'team', team: 'North locality' }],
        ['A3', { kind: 'team', team: null }],
      ]),
    });
    const saysOf = (index: number) => written(drawnTips()[index] ?? null);
    expect(saysOf(0)).toContain('From the pack “Recording policy”');
    expect(saysOf(1)).toContain('Set by North locality');
    expect(saysOf(2)).toContain('Set by your organisation');
    expect(saysOf(3)).not.toMatch(/Set by|From the pack/);
  });

  it('has a search that no service of a browser helps with, and that has no name to be kept under', async () => {
    await show();
    const field = document.querySelector('input');
    for (const [attribute, value] of [
      ['autocomplete', 'off'],
      ['writingsuggestions', 'false'],
    ] as const) {
      expect(field?.getAttribute(attribute), attribute).toBe(value);
    }
    expect(field?.getAttribute('name')).toBeNull();
    expect(field?.form).toBeNull();
  });

  it('is searched as is typed, and says how many are left', async () => {
    await show();
    await search('e-mail');
    expect(titles()).toEqual(['E-mails and letters']);
    expect(written(document.querySelector('output'))).toBe('1 tip');
    await search('no such thing');
    expect(written(document.querySelector('output'))).toBe(
      'No tip has all of these words. Try fewer of them.',
    );
    await search('');
    expect(drawnTips()).toHaveLength(tips.length);
  });

  it('shows a pack’s text as text, whatever it holds, in its own direction', async () => {
    const hostile: Tip = {
      id: 'x',
      theme: '<img src=x>',
      title: '<b>bold</b>',
      text: 'اكتب ما قاله الطفل',
      tryNow: '<script>alert(1)</script>',
      credit: '&lt;i&gt;',
      wordings: ['children'],
    };
    await show([hostile]);
    expect(document.querySelector('h3 b, i, img, script')).toBeNull();
    expect(text()).toContain('<script>alert(1)</script>');
    expect(drawnTips()[0]?.querySelector('p')?.getAttribute('dir')).toBe('auto');
  });

  it('is printed when that is asked for', async () => {
    await show();
    await press('Print for a wall');
    expect(onPrint).toHaveBeenCalledOnce();
    expect(button('Print for a wall')).toBeTruthy();
  });
});

describe('links', () => {
  it('lead elsewhere in a tab of their own, and tell the other site nothing of this page', async () => {
    await show();
    const links = [...document.querySelectorAll('a')];
    await showResources();
    const others = [...document.querySelectorAll('a')];
    expect(links).toHaveLength(tips.length);
    expect(others.length).toBeGreaterThan(3);
    for (const link of [...links, ...others]) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(written(link)).toContain('opens in a new tab');
    }
  });

  it('are missing where the address is not known, and say where to look', async () => {
    await showResources();
    const list = written(document.querySelector('.resources'));
    expect(list).toContain(
      'Mutual Expectations, a charter Family Rights Group Look for it at frg.org.uk.',
    );
    expect(list).toContain('BASW Look for it by this name.');
    expect(list).toContain('not affiliated with or endorsed by');
  });
});
