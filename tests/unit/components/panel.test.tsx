// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../entrypoints/sidepanel/Panel';
import { languageOf } from '../../../utils/language/language';
import type { PopupView } from '../../../utils/popup/view';
import { somePopupActions, somePopupView } from './somePopup';

let leave = () => {};
const listenToLeaving = (left: () => void) => {
  leave = left;
  return () => {};
};

async function show(view: PopupView = somePopupView, actions = somePopupActions()) {
  const language = languageOf('en-GB');
  await act(() =>
    render(
      <Panel view={view} actions={actions} language={language} listenToLeaving={listenToLeaving} />,
      document.body,
    ),
  );
  return actions;
}

const text = () => document.body.textContent?.replaceAll('\u00A0', ' ') ?? '';
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const ticked = () => boxes().map(({ checked }) => checked);
const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

afterEach(() => render(null, document.body));

it('has a tip with its credit, five questions, both numbers, and direct time to add', async () => {
  const actions = await show();
  expect(document.querySelector('cite')?.textContent).toBe(somePopupView.tip?.credit);
  expect(boxes()).toHaveLength(5);
  expect(text()).toMatch(/3 h 12 m.*1 h 15 m/);
  await press('Add 30 minutes');
  expect(actions.addEntry).toHaveBeenCalledExactlyOnceWith('visitFamily', '30');
});

it('has nowhere to type', async () => {
  await show();
  const others = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]';
  expect(document.querySelectorAll(others)).toHaveLength(0);
  expect(text()).not.toContain('…');
});

it('asks in the words of the team', async () => {
  await show();
  expect(text()).toContain('What did the child say, feel or want?');
  await show({ ...somePopupView, wording: 'adults' });
  expect(text()).toContain('What did the person say, feel or want?');
  expect(text()).not.toMatch(/What did the child/);
});

it('forgets what was ticked when the person leaves the page or says so, and not when it is drawn anew', async () => {
  await show();
  await act(() => {
    // Before anything is drawn between them.
    boxes()[1]?.click();
    boxes()[3]?.click();
  });
  await act(() => boxes()[1]?.click());
  await act(() => boxes()[0]?.click());
  await show({ ...somePopupView, now: somePopupView.now + 15_000, directMinutes: 90 });
  expect(ticked()).toEqual([true, false, false, true, false]);
  await act(() => leave());
  expect(ticked()).toEqual([false, false, false, false, false]);
  await act(() => boxes()[4]?.click());
  await press('Clear the ticks');
  expect(ticked()).toEqual([false, false, false, false, false]);
});

it('pauses and resumes, says why nothing is counted, and asks for a site as the popup does', async () => {
  const actions = await show();
  await press('Pause');
  await press('1 hour');
  expect(actions.pause).toHaveBeenCalledExactlyOnceWith('hour');
  await show({ ...somePopupView, status: { kind: 'switchedOff' }, recordingMs: 0 });
  expect(text()).toContain('Counting is switched off by your organisation or team.');
  expect(document.querySelector('[data-testid="recording-time"]')).toBeNull();
  const allow = vi.fn(async () => 'denied' as const);
  const status = { kind: 'accessMissing', systemId: 'care', systemName: 'Care' } as const;
  await show({ ...somePopupView, status }, somePopupActions({ allow }));
  await press('Allow');
  expect(allow).toHaveBeenCalledExactlyOnceWith('care');
  expect(text()).toContain('You said no to the browser, so Care is not counted.');
});

it('does without a tip where none is left', async () => {
  await show({ ...somePopupView, tip: null });
  expect(document.querySelector('.tip')).toBeNull();
  expect(boxes()).toHaveLength(5);
});
