import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser lets the extension do, and was asked to take back. */
export const permissions = {
  given: { origins: [] as string[], permissions: [] as string[] },
  getAll: () => Promise.resolve(permissions.given),
  contains: () => Promise.resolve(true),
  remove: vi.fn<(back: { origins?: string[]; permissions?: string[] }) => Promise<boolean>>(() =>
    Promise.resolve(true),
  ),
};

/** The windows that are open. */
export const windows = {
  open: 1,
  getAll: () => Promise.resolve(Array.from({ length: windows.open }, (_, id) => ({ id }))),
};

const toolbar = {
  setBadgeBackgroundColor: () => Promise.resolve(),
  setBadgeText: () => Promise.resolve(),
  setTitle: () => Promise.resolve(),
};

/** As much of a browser as deleting meets. */
export const browser = {
  ...fakeBrowser,
  action: toolbar,
  permissions,
  windows,
  runtime: {
    ...fakeBrowser.runtime,
    getManifest: () => ({ permissions: ['storage', 'idle'] }),
  },
};
