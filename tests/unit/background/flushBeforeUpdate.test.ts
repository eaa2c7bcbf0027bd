import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flushBeforeUpdate } from '../../../utils/background/flushBeforeUpdate';
import type { Setup } from '../../../utils/settings/setup';

const { log, open, page, setup } = vi.hoisted(() => ({
  log: [] as string[],
  page: { answers: Promise.resolve() },
  setup: { current: {} as Partial<Setup> },
  open: { pages: [] as object[] },
}));

// The browser's answers to being updated, and open pages that are slow, are not to be had here.
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { reload: () => log.push('reload'), getContexts: () => Promise.resolve(open.pages) },
  },
}));
vi.mock('../../../utils/settings/loadSetup', () => ({ loadSetup: async () => setup.current }));
vi.mock('../../../utils/systems/registration', () => ({
  measurableHosts: async () => ['http://harbour.localhost/*'],
  injectIntoOpenPages: async (matches: string[]) => {
    log.push(`call ${matches.join(' ')}`);
    await page.answers;
    log.push('heard');
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
  page.answers = Promise.resolve();
  open.pages = [];
  setup.current = { measuring: 'on', systems: [] };
});

afterEach(() => vi.useRealTimers());

it('lets the update be installed when the open pages were heard', async () => {
  await flushBeforeUpdate();
  expect(log).toEqual(['call http://harbour.localhost/*', 'heard', 'reload']);
});

it('does not wait for longer than a second for a page that does not answer', async () => {
  page.answers = new Promise(() => {});
  const flushing = flushBeforeUpdate();
  await vi.advanceTimersByTimeAsync(999);
  expect(log).not.toContain('reload');
  await vi.advanceTimersByTimeAsync(1);
  await flushing;
  expect(log).toEqual(['call http://harbour.localhost/*', 'reload']);
});

it('lets the update be installed also when the pages cannot be called', async () => {
  page.answers = Promise.reject(new Error('no such page'));
  await expect(flushBeforeUpdate()).rejects.toThrow('no such page');
  expect(log.at(-1)).toBe('reload');
});

it('calls no page where measuring is off', async () => {
  setup.current = { measuring: 'off', systems: [] };
  await flushBeforeUpdate();
  expect(log).toEqual(['reload']);
});

it('leaves the update to the browser while a person has a page of ours open', async () => {
  open.pages = [{ contextType: 'POPUP' }];
  await flushBeforeUpdate();
  expect(log).toEqual(['call http://harbour.localhost/*', 'heard']);
});
