import { vi } from 'vitest';

/** As much of the browser as a pulse meets on its way; a test changes what it answers. */
export const browser = {
  runtime: { id: 'alongside' },
  tabs: { get: vi.fn<(tabId: number) => Promise<{ url?: string }>>() },
  permissions: { contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>() },
  idle: { queryState: vi.fn<(seconds: number) => Promise<'active' | 'idle' | 'locked'>>() },
  storage: {
    local: {
      stored: {} as Record<string, unknown>,
      get: () => Promise.resolve(browser.storage.local.stored),
      onChanged: { addListener: vi.fn<() => void>() },
      remove: (key: string) => Promise.resolve(void delete browser.storage.local.stored[key]),
      set: (changed: Record<string, unknown>) =>
        Promise.resolve(void Object.assign(browser.storage.local.stored, changed)),
    },
  },
};
