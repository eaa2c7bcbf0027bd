import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import type { DayActions, DayView } from '../../../utils/dashboard/view';
import { languageOf } from '../../../utils/language/language';

export function actionsWith(some: Partial<DayActions> = {}): DayActions {
  const nothing = () => Promise.resolve();
  return {
    goTo: vi.fn(),
    strikeOut: vi.fn(async () => null),
    strikeOutBetween: vi.fn(async () => null),
    undoCorrection: vi.fn(nothing),
    strikeOutDay: vi.fn(nothing),
    undoStrikeOutDay: vi.fn(nothing),
    readRange: vi.fn(() => Promise.reject(new Error('not asked for'))),
    ...some,
  };
}

export async function show(view: DayView, actions = actionsWith()): Promise<DayActions> {
  const language = languageOf('en-GB');
  await act(() =>
    render(
      <Dashboard
        drawn={{ page: 'day', view, actions }}
        language={language}
        onSettings={() => Promise.resolve()}
      />,
      document.body,
    ),
  );
  return actions;
}

export const written = (element: Element | null) =>
  element?.textContent?.replaceAll('\u00A0', ' ') ?? '';
export const text = () => written(document.body);
export const rows = () => [...document.querySelectorAll('.stretch-table tbody tr')].map(written);
export const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button is named ${name}`);
  return found;
};
export const settle = () => new Promise((resolve) => setTimeout(resolve));
export const press = (name: string) =>
  act(async () => {
    button(name).click();
    await settle();
  });
export const key = (
  name: string,
  target: EventTarget = document.body,
  some: KeyboardEventInit = {},
) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...some }));
  });
export const type = (label: string, value: string) =>
  act(() => {
    const found = [...document.querySelectorAll('label')].find((one) => written(one) === label);
    const field = found?.querySelector('input');
    if (!field) throw new Error(`no field is named ${label}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
