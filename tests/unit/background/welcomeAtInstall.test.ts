import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAtInstall } from '../../../utils/background/welcomeAtInstall';
import { keepReached, loadReached } from '../../../utils/welcome/reached';

const build = vi.hoisted(() => ({ opensWelcome: true }));
vi.mock('../../../utils/build', () => build);
const create = vi.hoisted(() =>
  vi.fn<(tab: { url: string; active?: boolean }) => Promise<void>>(() => Promise.resolve()),
);
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, tabs: { create } } };
});

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  build.opensWelcome = true;
});

describe('the welcome', () => {
  test('opens in a tab in front when the extension has just been installed', async () => {
    await welcomeAtInstall('install');
    expect(create).toHaveBeenCalledOnce();
    const [tab] = create.mock.calls[0] ?? [];
    expect(tab?.url).toMatch(/\/welcome\.html$/);
    expect(tab?.active, 'the browser’s default is in front').not.toBe(false);
    expect(await loadReached()).toBe('system');
  });

  test('opens only once, however often an unpacked extension is installed anew', async () => {
    await welcomeAtInstall('install');
    await welcomeAtInstall('install');
    expect(create).toHaveBeenCalledOnce();
  });

  test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'does not open at what is no install: %s',
    async (reason) => {
      await welcomeAtInstall(reason);
      expect(create).not.toHaveBeenCalled();
      expect(await loadReached()).toBeNull();
    },
  );

  test('does not open for somebody who has been through it', async () => {
    await keepReached('done');
    await welcomeAtInstall('install');
    expect(create).not.toHaveBeenCalled();
    expect(await loadReached()).toBe('done');
  });

  test('does not open in a build for tests', async () => {
    build.opensWelcome = false;
    await welcomeAtInstall('install');
    expect(create).not.toHaveBeenCalled();
  });
});
