// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard, type DrawnPage } from '../../../entrypoints/dashboard/Dashboard';
import { languageOf } from '../../../utils/language/language';
import { tips } from '../../../utils/tips/library';
import { actionsWith, written } from './drawnDay';
import { fullDay } from './someDayView';

afterEach(() => render(null, document.body));

const day: DrawnPage = { page: 'day', view: fullDay, actions: actionsWith() };
const tipsPage: DrawnPage = {
  page: 'tips',
  view: {
    tips,
    origins: new Map(),
    wording: 'children',
    answers: new Map(),
    packs: [],
    teamTips: [],
  },
  actions: { answer: vi.fn(), checkPack: vi.fn(), removePack: vi.fn(), print: vi.fn() },
};

async function show(drawn: DrawnPage) {
  await act(() =>
    render(
      <Dashboard
        drawn={drawn}
        language={languageOf('en-GB')}
        onSettings={() => Promise.resolve()}
      />,
      document.body,
    ),
  );
}

const links = () => [...document.querySelectorAll('nav.page-nav a')];
const current = () => links().filter((link) => link.getAttribute('aria-current') === 'page');

describe('the dashboard’s pages', () => {
  it('are linked from each of them, with the one that is open marked', async () => {
    await show(day);
    expect(links().map((link) => [written(link), link.getAttribute('href')])).toEqual([
      ['Your day', '#'],
      ['Tips', '#tips'],
      ['Resources', '#resources'],
    ]);
    expect(current().map(written)).toEqual(['Your day']);
    await show(tipsPage);
    expect(current().map(written)).toEqual(['Tips']);
    await show({ page: 'resources' });
    expect(current().map(written)).toEqual(['Resources']);
  });

  it('take the focus to their heading when they are gone to, and not when they open or redraw', async () => {
    await show(day);
    expect(document.activeElement).toBe(document.body);
    await show(tipsPage);
    expect(written(document.activeElement)).toBe('Tips for better recording');
    document.querySelector('input')?.focus();
    await show({ ...tipsPage });
    expect(document.activeElement?.id).toBe('tip-search');
    await show({ page: 'resources' });
    expect(written(document.activeElement)).toBe('Other resources');
    await show(day);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('name themselves in the browser’s tab', async () => {
    await show(tipsPage);
    expect(document.title).toBe('Tips – Alongside');
    await show({ page: 'resources' });
    expect(document.title).toBe('Resources – Alongside');
    await show(day);
    expect(document.title).toMatch(/November – Alongside$/);
  });
});
