import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnSystem } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { addSite } from '../../../utils/systems/addSite';
import {
  addOwnSystem,
  addPlace,
  allowSystems,
  putBack,
  removeOwnSystem,
  removePlace,
  renameOwnSystem,
} from '../../../utils/systems/ownSystems';
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

describe('a further place of a system', () => {
  const documents = 'https://documents.example.org/letters/*';

  test('is asked for by itself within the click, and is the system’s', async () => {
    await given(system('a', pattern));
    const added = addPlace(system('a', pattern), documents);
    expect(permissions.request.mock.calls).toEqual([
      [{ origins: ['https://documents.example.org/*'] }],
    ]);
    expect(await added).toBe('added');
    expect(await systemsNow()).toEqual([system('a', pattern, documents)]);
  });

  test('stays without access after a no, and takes nothing from the place there was', async () => {
    await given(system('a', pattern));
    permissions.request.mockResolvedValue(false);
    expect(await addPlace(system('a', pattern), documents)).toBe('denied');
    expect(await systemsNow()).toEqual([system('a', pattern, documents)]);
  });

  test('is forgotten where the browser will not even ask', async () => {
    await given(system('a', pattern));
    permissions.request.mockRejectedValue(new Error('No'));
    expect(await addPlace(system('a', pattern), documents)).toBe('refusedByBrowser');
    expect(await systemsNow()).toEqual([system('a', pattern)]);
  });

  test('goes again, and the browser’s leave with it unless something else needs it', async () => {
    await given(
      system('a', pattern, documents, 'https://documents.example.org/scans/*'),
      system('b', 'https://other.example.org/*'),
    );
    await removePlace('a', documents);
    expect(permissions.remove).not.toHaveBeenCalled();
    await removePlace('a', 'https://documents.example.org/scans/*');
    expect(permissions.remove.mock.calls).toEqual([
      [{ origins: ['https://documents.example.org/*'] }],
    ]);
    expect(await systemsNow()).toMatchObject([{ matches: [pattern] }, { id: 'b' }]);
  });

  test('never goes when it is the last', async () => {
    await given(system('a', pattern));
    await removePlace('a', pattern);
    expect(await systemsNow()).toEqual([system('a', pattern)]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

describe('a system that was removed', () => {
  test('is put back under its id and name, where it was, with the browser asked', async () => {
    await given(system('a', pattern, 'https://documents.example.org/*'));
    await removeOwnSystem('a');
    const [removed] = await systemsNow();
    if (removed === undefined) throw new Error('nothing was kept');
    expect(await putBack(removed, removed.archivedMatches ?? [])).toBe('added');
    expect(await systemsNow()).toEqual([system('a', pattern, 'https://documents.example.org/*')]);
    expect(permissions.request.mock.calls).toEqual([
      [{ origins: [pattern, 'https://documents.example.org/*'] }],
    ]);
  });

  test('stays removed where the browser will not even ask', async () => {
    await given(system('a', pattern));
    await removeOwnSystem('a');
    const before = await systemsNow();
    permissions.request.mockRejectedValue(new Error('No'));
    for (const removed of before) {
      expect(await putBack(removed, [pattern])).toBe('refusedByBrowser');
    }
    expect(await systemsNow()).toEqual(before);
  });

  test('is removed once: removing it again loses nothing of where it was', async () => {
    await given(system('a', pattern));
    await removeOwnSystem('a');
    await removeOwnSystem('a');
    expect(await systemsNow()).toMatchObject([{ archived: true, archivedMatches: [pattern] }]);
  });

  test('comes back at an address it is given, when where it was is not known any more', async () => {
    const removed = { ...system('a'), archived: true };
    await given(removed);
    await addPlace(removed, pattern);
    expect(await systemsNow()).toEqual([system('a', pattern)]);
  });

  test('stays removed where the browser will not even ask for the address it is given', async () => {
    const archivedMatches = ['https://other.example.org/*'];
    const removed = { ...system('a'), archived: true, archivedMatches };
    await given(removed, system('b', ...archivedMatches));
    permissions.request.mockRejectedValue(new Error('No'));
    expect(await addPlace(removed, pattern)).toBe('refusedByBrowser');
    expect(await systemsNow()).toEqual([removed, system('b', ...archivedMatches)]);
  });
});

test('a system goes also where the browser keeps its leave for the host', async () => {
  await given(system('a', pattern));
  permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
  await removeOwnSystem('a');
  expect(await systemsNow()).toMatchObject([{ id: 'a', archived: true }]);
});

test('another name is kept, and nothing else of the system changes', async () => {
  await given(system('a', pattern), system('b', 'https://other.example.org/*'));
  await renameOwnSystem('a', 'Mosaic');
  expect(await systemsNow()).toEqual([
    { id: 'a', name: 'Mosaic', matches: [pattern] },
    system('b', 'https://other.example.org/*'),
  ]);
});

test('several systems are asked for in one question, each host once', async () => {
  const one = system('a', pattern, 'https://case.example.org:8443/x/*');
  await allowSystems(one, system('b', 'https://other.example.org/*', pattern));
  expect(permissions.request.mock.calls).toEqual([
    [{ origins: [pattern, 'https://other.example.org/*'] }],
  ]);
});
