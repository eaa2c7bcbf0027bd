import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '../../../utils/language/language';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import { loadReached } from '../../../utils/welcome/reached';
import { readWelcome } from '../../../utils/welcome/readWelcome';
import { welcomeActions } from '../../../utils/welcome/welcomeActions';

const permissions = vi.hoisted(() => ({
  contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions } };
});

const { say } = languageOf('en-GB');
const refresh = vi.fn(() => Promise.resolve());
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org:8443/care/*'] };
const finance = { id: 'finance', name: 'Finance', matches: ['https://finance.example.org/*'] };
const actions = async () => welcomeActions(await readWelcome(), say, refresh);
const own = (...systems: (typeof care)[]) => changeSettings(() => ({ ...noSettings, systems }));

beforeEach(() => {
  fakeBrowser.reset();
  refresh.mockClear();
  permissions.contains.mockReset().mockResolvedValue(false);
  permissions.request.mockReset().mockResolvedValue(true);
});

describe('the welcome', () => {
  test('begins with no system and nothing reached', async () => {
    const { view } = await readWelcome();
    expect(view.reached).toBeNull();
    expect(view.options.systems).toMatchObject({ systems: [], canAdd: true });
  });

  test('keeps a case system without asking the browser, which is explained first', async () => {
    await (await actions()).keepSystem('https://case.example.org/*', 'Care');
    expect(permissions.request).not.toHaveBeenCalled();
    expect((await loadSettings()).systems).toEqual([
      { id: expect.any(String), name: 'Care', matches: ['https://case.example.org/*'] },
    ]);
    expect(await fakeBrowser.storage.local.get('wanted')).toEqual({});
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('asks once, inside the click, for all that is lacking and nothing else', async () => {
    await own(care, finance);
    await storeTeamFile({
      version: 1,
      systems: [{ id: 'team', name: 'Harbour', matches: ['https://harbour.example.org/*'] }],
    });
    permissions.contains.mockImplementation(async ({ origins }) =>
      origins.includes('https://finance.example.org/*'),
    );
    const { allowAll } = await actions();
    const allowing = allowAll();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://case.example.org/*', 'https://harbour.example.org/*'],
    });
    expect(await allowing).toBe('added');
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('tells a no of the person from one of the browser, and loses nothing by either', async () => {
    await own(care);
    const before = await loadSettings();
    permissions.request.mockResolvedValueOnce(false);
    expect(await (await actions()).allowAll()).toBe('denied');
    permissions.request.mockRejectedValueOnce(new Error('Blocked by the administrator'));
    expect(await (await actions()).allowAll()).toBe('refusedByBrowser');
    expect(await loadSettings()).toEqual(before);
  });

  test('keeps the hours a person gives as the settings do', async () => {
    const { hours } = await actions();
    await hours.setWorkingHours({ from: '09:00', to: '17:00' });
    expect(await hours.setWorkingDays([])).toBe('noDays');
    await hours.setWorkingDays([3, 1, 2]);
    expect(await loadSettings()).toMatchObject({
      workingHours: { from: '09:00', to: '17:00' },
      workingDays: [1, 2, 3],
    });
  });

  test('is gone on with from where it was left, and is through for good once it was', async () => {
    await (await actions()).reach('week');
    expect((await readWelcome()).view.reached).toBe('week');
    await (await actions()).reach('done');
    await (await actions()).reach('system');
    expect(await loadReached()).toBe('done');
  });
});
