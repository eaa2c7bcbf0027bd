import { afterEach, expect, test, vi } from 'vitest';
import { onCommand } from '../../../utils/background/events';
import { panelOpener } from '../../../utils/panel/openPanel';

const places = vi.hoisted((): { now: object } => ({ now: {} }));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return {
    browser: new Proxy(fakeBrowser, {
      get: (target, name) =>
        Reflect.get(String(name).startsWith('side') ? places.now : target, name),
    }),
  };
});

const open = vi.fn(() => Promise.resolve());
afterEach(() => open.mockClear());

test('the panel is opened in the window where it was asked for, before anything is waited for', () => {
  places.now = { sidePanel: { open } };
  void onCommand('panel', 7);
  expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
});

test('a browser with a sidebar opens that', async () => {
  places.now = { sidebarAction: { open } };
  await panelOpener()?.(7);
  expect(open).toHaveBeenCalledOnce();
});

test('a browser with neither has nothing to open, and its command does nothing', async () => {
  places.now = {};
  expect(panelOpener()).toBeNull();
  await onCommand('panel', 7);
  await onCommand('panel');
  expect(open).not.toHaveBeenCalled();
});
