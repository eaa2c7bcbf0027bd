import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnSystem } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { addSite } from '../../../utils/systems/addSite';
import { addOwnSystem, allowSystems, removeOwnSystem } from '../../../utils/systems/ownSystems';
import { adoptWanted, onWanted } from '../../../utils/systems/wantedSystem';

const permissions = vi.hoisted(() => ({
  request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  remove: vi.fn<(given: { origins: string[] }) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions } };
});

const { local } = fakeBrowser.storage;
const pattern = 'https://case.example.org/*';
const systemsNow = async () => (await loadSettings()).systems;
const given = (...systems: OwnSystem[]) =>
  changeSettings((settings) => ({ ...settings, systems: [...systems] }));
const system = (id: string, ...matches: string[]): OwnSystem => ({ id, name: id, matches });

beforeEach(() => {
  fakeBrowser.reset();
  permissions.request.mockReset().mockResolvedValue(true);
  permissions.remove.mockReset().mockResolvedValue(true);
});

describe('a case system that a person adds', () => {
  test('is asked for by its host, and is theirs when they say yes', async () => {
    expect(await addOwnSystem('https://case.example.org:8443/care/*', 'Case')).toBe('added');
    expect(permissions.request.mock.calls).toEqual([[{ origins: [pattern] }]]);
    expect(await systemsNow()).toEqual([
      { id: expect.any(String), name: 'Case', matches: ['https://case.example.org:8443/care/*'] },
    ]);
  });

  test('stays, without access, when they say no', async () => {
    permissions.request.mockResolvedValue(false);
    expect(await addOwnSystem(pattern, 'Case')).toBe('denied');
    expect(await systemsNow()).toHaveLength(1);
  });

  test('is forgotten where the browser will not even ask, and nothing else is', async () => {
    await given(system('other', 'https://other.example.org/*'));
    permissions.request.mockRejectedValue(new Error('Only https'));
    expect(await addOwnSystem('http://case.example.org/*', 'Case')).toBe('refusedByBrowser');
    expect(await systemsNow()).toEqual([system('other', 'https://other.example.org/*')]);
  });

  test('is asked for within the click, before anything is waited for', () => {
    void addOwnSystem(pattern, 'Case');
    expect(permissions.request).toHaveBeenCalledOnce();
  });

  test('is theirs too when the prompt closes the page and nothing after it runs', async () => {
    permissions.request.mockReturnValue(new Promise(() => undefined));
    const heard = vi.fn();
    onWanted(heard);
    void addOwnSystem(pattern, 'Case');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    // As the background does when it hears of it.
    await adoptWanted();
    expect(await systemsNow()).toMatchObject([{ name: 'Case', matches: [pattern] }]);
    expect(await local.get('wanted')).toEqual({});
  });

  test('is there once, also when the page and the background both take it', async () => {
    await Promise.all([addOwnSystem(pattern, 'Case'), adoptWanted(), adoptWanted()]);
    await adoptWanted();
    expect(await systemsNow()).toHaveLength(1);
  });

  test('is not there twice when it is added again, as after a no', async () => {
    permissions.request.mockResolvedValue(false);
    await addOwnSystem(pattern, 'Case');
    permissions.request.mockResolvedValue(true);
    expect(await addOwnSystem(pattern, 'Another name')).toBe('added');
    expect(await systemsNow()).toMatchObject([{ name: 'Case' }]);
  });

  test('is a new one when it was removed before', async () => {
    await given({ ...system('old'), archived: true });
    await addOwnSystem(pattern, 'Case');
    expect(await systemsNow()).toMatchObject([{ id: 'old', archived: true }, { name: 'Case' }]);
  });

  test('is nothing where what was put down is damaged, and that is cleared away', async () => {
    await local.set({ wanted: { id: 7 } });
    await adoptWanted();
    expect(await systemsNow()).toEqual([]);
    expect(await local.get('wanted')).toEqual({});
  });
});

describe('a site that is added from its page', () => {
  test('has its host for a name and every page of it', async () => {
    const site = { origin: 'https://case.example.org:8443', host: 'case.example.org:8443' };
    expect(await addSite(site)).toBe('added');
    expect(await systemsNow()).toMatchObject([
      { name: 'case.example.org:8443', matches: ['https://case.example.org:8443/*'] },
    ]);
  });

  test('is refused without asking where no extension may run', async () => {
    const site = { origin: 'https://addons.mozilla.org', host: 'addons.mozilla.org' };
    expect(await addSite(site)).toBe('refusedByBrowser');
    expect(permissions.request).not.toHaveBeenCalled();
    expect(await local.get(null)).toEqual({});
  });
});

describe('a system whose access was taken away', () => {
  test('is asked for again', async () => {
    const asked = system('a', pattern, 'http://documents.example.org/*');
    expect(await allowSystems(asked)).toBe('added');
    expect(permissions.request.mock.calls).toEqual([
      [{ origins: ['http://documents.example.org/*', pattern] }],
    ]);
    permissions.request.mockResolvedValue(false);
    expect(await allowSystems(asked)).toBe('denied');
    permissions.request.mockRejectedValue(new Error('No'));
    expect(await allowSystems(asked)).toBe('refusedByBrowser');
  });
});

describe('a system that is removed', () => {
  test('keeps its name for the time already counted, and its access is given back', async () => {
    await given(system('a', pattern), system('b', 'https://other.example.org/*'));
    await removeOwnSystem('a');
    expect(await systemsNow()).toEqual([
      { id: 'a', name: 'a', matches: [], archived: true, archivedMatches: [pattern] },
      system('b', 'https://other.example.org/*'),
    ]);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: [pattern] }]]);
  });

  test('leaves the access that another system on its host needs', async () => {
    await given(
      system('care', 'https://case.example.org/care/*', 'https://documents.example.org/*'),
      system('finance', 'https://case.example.org:8443/finance/*'),
    );
    await removeOwnSystem('care');
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://documents.example.org/*'] }],
    ]);
    await removeOwnSystem('finance');
    expect(permissions.remove).toHaveBeenLastCalledWith({ origins: [pattern] });
  });

  test('is nothing new when there is no such system', async () => {
    await given(system('a', pattern));
    await removeOwnSystem('b');
    expect(await systemsNow()).toEqual([system('a', pattern)]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});
