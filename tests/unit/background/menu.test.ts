import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countSite, showMenu } from '../../../utils/background/menu';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const { permissions, contextMenus } = vi.hoisted(() => ({
  permissions: { request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>() },
  contextMenus: {
    create: vi.fn<(item: { title?: string }) => void>(),
    removeAll: vi.fn(() => Promise.resolve()),
  },
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions, contextMenus } };
});

const matches = ['https://case.example.org/care/*'];
const team = (more: Partial<TeamConfig> = {}): TeamConfig => ({
  version: 1,
  systems: [{ id: 'care', name: 'Care', matches }],
  ...more,
});
const own = async () => (await loadSettings()).systems;

beforeEach(() => {
  fakeBrowser.reset();
  contextMenus.create.mockClear();
  contextMenus.removeAll.mockClear();
  permissions.request.mockReset().mockResolvedValue(true);
});

describe('the menu of a page', () => {
  test('offers to count the site where the person may add one, also beside a team’s', async () => {
    await storeTeamFile(team());
    await showMenu();
    expect(contextMenus.create.mock.calls).toMatchObject([[{ title: 'Count time on this site' }]]);
  });

  test.each([{ allowOwnSystems: false }, { measuring: 'off' }] as const)(
    'offers nothing where the team says %j, and no longer what it offered',
    async (word) => {
      await storeTeamFile(team(word));
      await showMenu();
      expect(contextMenus.removeAll).toHaveBeenCalledOnce();
      expect(contextMenus.create).not.toHaveBeenCalled();
    },
  );
});

describe('counting the site of a page from its menu', () => {
  test('has the browser ask within the click, and adds it', async () => {
    const counted = countSite('https://new.example.org:8443/people/7?name=Ann');
    expect(permissions.request.mock.calls).toEqual([[{ origins: ['https://new.example.org/*'] }]]);
    await counted;
    expect(await own()).toMatchObject([
      { name: 'new.example.org:8443', matches: ['https://new.example.org:8443/*'] },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/people|Ann/);
  });

  test('keeps it after a no, so that the badge can say that access is missing', async () => {
    permissions.request.mockResolvedValue(false);
    await countSite('https://new.example.org/');
    expect(await own()).toMatchObject([{ name: 'new.example.org' }]);
  });

  test('keeps it though the question is never answered', async () => {
    permissions.request.mockReturnValue(new Promise(() => undefined));
    void countSite('https://new.example.org/');
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('wanted')).toMatchObject({
        wanted: { name: 'new.example.org' },
      }),
    );
  });

  test('asks only for the access where the page is a team’s or the person’s already', async () => {
    await storeTeamFile(team());
    await countSite('https://case.example.org/care/7');
    expect(await own()).toEqual([]);
    const mine = { id: 'mine', name: 'Mine', matches: ['https://mine.example.org/*'] };
    await changeSettings((settings) => ({ ...settings, systems: [mine] }));
    await countSite('https://mine.example.org/');
    expect(permissions.request).toHaveBeenCalledTimes(2);
    expect(await own()).toEqual([mine]);
  });

  test('adds nothing where an organisation has come to allow none meanwhile', async () => {
    await storeTeamFile(team({ allowOwnSystems: false }));
    await countSite('https://new.example.org/');
    expect(await own()).toEqual([]);
  });

  test.each([undefined, '', 'chrome://settings', 'file:///C:/records', 'about:blank'])(
    'is nothing on %s, and asks for nothing',
    async (pageUrl) => {
      await countSite(pageUrl);
      expect(permissions.request).not.toHaveBeenCalled();
      expect(await own()).toEqual([]);
    },
  );
});
