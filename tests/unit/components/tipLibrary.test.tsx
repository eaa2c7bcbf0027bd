// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { Resources } from '../../../components/tips/Resources';
import { TipLibrary } from '../../../components/tips/TipLibrary';
import { languageOf } from '../../../utils/language/language';
import { tips } from '../../../utils/tips/library';
import { resources } from '../../../utils/tips/resources';
import type { Tip } from '../../../utils/tips/tip';
import { button, press, text, written } from './drawnDay';

afterEach(() => render(null, document.body));

const onPrint = vi.fn();

async function show(all: readonly Tip[] = tips, helpfulIds: ReadonlySet<string> = new Set()) {
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <TipLibrary tips={all} wording="children" helpfulIds={helpfulIds} onPrint={onPrint} />
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

  it('has the ones found helpful first', async () => {
    await show(tips, new Set(['B7']));
    expect(titles().slice(0, 2)).toEqual(['You found these helpful', "The child's story"]);
    expect(written(drawnTips()[0] ?? null)).toContain('Write to share');
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
    expect(links.length).toBeGreaterThan(tips.length);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(written(link)).toContain('opens in a new tab');
    }
  });

  it('are missing where the address is not known, and say where to look', async () => {
    await show();
    const list = written(document.querySelector('.resources'));
    expect(list).toContain(
      'Mutual Expectations, a charter Family Rights Group Look for it at frg.org.uk.',
    );
    expect(list).toContain('BASW Look for it by this name.');
    expect(list).toContain('not affiliated with or endorsed by');
  });
});
