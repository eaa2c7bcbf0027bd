import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '../../../utils/language/language';
import { optionsActions } from '../../../utils/options/optionsActions';
import { readOptions } from '../../../utils/options/readOptions';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';

const permissions = vi.hoisted(() => ({
  contains: vi.fn(() => Promise.resolve(true)),
  request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  remove: vi.fn(() => Promise.resolve(true)),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions } };
});

const { say } = languageOf('en-GB');
const refresh = vi.fn(() => Promise.resolve());
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };
const actions = async () => optionsActions(await readOptions(''), say, refresh);

beforeEach(async () => {
  fakeBrowser.reset();
  refresh.mockClear();
  permissions.request.mockReset().mockResolvedValue(true);
  await changeSettings(() => ({ ...noSettings, systems: [care] }));
});

describe('an address, as it is typed', () => {
  test('comes to its pattern, its place in words, and a name for it', async () => {
    const { checkAddress } = (await actions()).systems;
    expect(checkAddress(' https://New.example.org:8443/people/7?tab=1 ')).toEqual({
      kind: 'usable',
      pattern: 'https://new.example.org:8443/*',
      place: 'new.example.org:8443, every page',
      suggestedName: 'new.example.org',
      hasOtherLetters: false,
      narrower: {
        pattern: 'https://new.example.org:8443/people/*',
        place: 'new.example.org:8443, every page below /people',
        suggestedName: 'new.example.org',
        hasOtherLetters: false,
      },
    });
    expect(checkAddress('case.example.org/care/*')).toEqual({
      kind: 'usable',
      pattern: 'https://case.example.org/care/*',
      place: 'case.example.org, every page below /care',
      suggestedName: 'case.example.org',
      hasOtherLetters: false,
      narrower: null,
    });
  });

  test('comes to what is wrong with it', async () => {
    const { checkAddress } = (await actions()).systems;
    const nothing = { kind: 'unusable', narrower: null };
    expect(checkAddress('')).toEqual({ ...nothing, problem: 'empty' });
    expect(checkAddress('my case system')).toEqual({ ...nothing, problem: 'notAnAddress' });
    expect(checkAddress('*://*/*')).toEqual({ ...nothing, problem: 'everything' });
    const duplicate = { kind: 'unusable', problem: 'duplicate', systemName: 'Care' };
    expect(checkAddress('CASE.example.org./')).toEqual({ ...duplicate, narrower: null });
  });

  test('that is counted already may still be another system in a part of it', async () => {
    const { checkAddress } = (await actions()).systems;
    expect(checkAddress('case.example.org/finance/7')).toMatchObject({
      kind: 'unusable',
      problem: 'duplicate',
      systemName: 'Care',
      narrower: { pattern: 'https://case.example.org/finance/*' },
    });
  });

  test('asks nobody and stores nothing', async () => {
    const { checkAddress } = (await actions()).systems;
    const before = await fakeBrowser.storage.local.get(null);
    checkAddress('new.example.org');
    expect(permissions.request).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(refresh).not.toHaveBeenCalled();
  });
});

describe('a page to try', () => {
  const said = async (text: string) => (await actions()).systems.wouldBeCounted(text);

  beforeEach(() => permissions.contains.mockReset().mockResolvedValue(true));

  test('is counted, with the reason', async () => {
    expect(await said('https://case.example.org/people/7?name=Ann')).toBe(
      'Yes, as Care: case.example.org, every page.',
    );
    const part = { id: 'part', name: 'Finance', matches: ['https://case.example.org/finance/*'] };
    await changeSettings((settings) => ({ ...settings, systems: [care, part] }));
    expect(await said('case.example.org/finance/7')).toBe(
      'Yes, as Finance: case.example.org, every page below /finance. Care has it too, under case.example.org, every page, but the narrower of two addresses wins.',
    );
  });

  test('is not counted, with the reason', async () => {
    expect(await said('http://case.example.org/')).toMatch(
      /^No\. case\.example\.org is there as Care/,
    );
    expect(await said('other.example.org')).toBe(
      'No. None of the case systems listed here is at other.example.org.',
    );
    expect(await said('about:blank')).toMatch(/^This is a page of the browser itself\./);
    permissions.contains.mockResolvedValue(false);
    expect(await said('case.example.org')).toMatch(/^Not yet\. It is part of Care \(/);
  });

  test('is not counted where an organisation says so', async () => {
    const systems = [{ ...care, id: 'theirs', matches: ['https://theirs.example.org/*'] }];
    await storeTeamFile({ version: 1, team: 'North', systems, allowOwnSystems: false });
    expect(await said('case.example.org')).toBe(
      'No. It is part of Care, which is kept but not counted, because North has chosen the case systems.',
    );
    await storeTeamFile({ version: 1, systems, measuring: 'off' });
    expect(await said('theirs.example.org')).toBe(
      'No. Counting is switched off by your organisation.',
    );
  });

  test('is not kept', async () => {
    await actions();
    const before = await fakeBrowser.storage.local.get(null);
    await said('https://case.example.org/people/7?name=Ann');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(permissions.request).not.toHaveBeenCalled();
  });
});

describe('what is set on the options page', () => {
  test.each([1, 5, 15])('is an away allowance of %s minutes', async (minutes) => {
    await (await actions()).setAwayAllowance(minutes);
    expect(await loadSettings()).toMatchObject({ awayAllowanceSeconds: minutes * 60 });
    expect(refresh).toHaveBeenCalledOnce();
  });

  test.each([0, -1, 16, 2.5, 1e9, NaN, Infinity])(
    'is no away allowance of %s minutes; the one before stays',
    async (minutes) => {
      await (await actions()).setAwayAllowance(3);
      const setting = (await actions()).setAwayAllowance(minutes);
      await expect(setting).rejects.toThrow(RangeError);
      expect(await loadSettings()).toMatchObject({ awayAllowanceSeconds: 180 });
    },
  );

  test('is which kinds count, each once, in the usual order, and no other', async () => {
    await (await actions()).setCountedKinds(['phone', 'travel', 'visitFamily', 'phone', '']);
    expect((await loadSettings()).countedKinds).toEqual(['visitFamily', 'phone']);
    await (await actions()).setCountedKinds([]);
    expect((await loadSettings()).countedKinds).toEqual([]);
  });

  test('is a system, with the browser asked inside the click', async () => {
    const { addSystem } = (await actions()).systems;
    const added = addSystem('https://new.example.org/*', 'New');
    expect(permissions.request).toHaveBeenCalledOnce();
    expect(await added).toBe('added');
    expect((await loadSettings()).systems).toMatchObject([care, { name: 'New' }]);
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('is a system that is gone', async () => {
    await (await actions()).systems.removeSystem('care');
    expect((await loadSettings()).systems).toEqual([
      { id: 'care', name: 'Care', matches: [], archived: true, archivedMatches: care.matches },
    ]);
    expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://case.example.org/*'] });
  });

  test('is the access to a system there is, and to no other', async () => {
    const { allow } = (await actions()).systems;
    permissions.request.mockResolvedValue(false);
    expect(await allow('care')).toBe('denied');
    expect(await allow('nobody')).toBe('refusedByBrowser');
    expect(permissions.request).toHaveBeenCalledOnce();
  });

  test('is the access to several systems in one question', async () => {
    const other = { id: 'other', name: 'Other', matches: ['https://other.example.org/*'] };
    await changeSettings((settings) => ({ ...settings, systems: [care, other] }));
    expect(await (await actions()).systems.allow('care', 'other', 'nobody')).toBe('added');
    expect(permissions.request.mock.calls).toEqual([
      [{ origins: ['https://case.example.org/*', 'https://other.example.org/*'] }],
    ]);
  });

  test('is another name, or what is wrong with it, and then nothing', async () => {
    const { renameSystem } = (await actions()).systems;
    expect(await renameSystem('care', '   ')).toBe('empty');
    expect(await renameSystem('care', 'x'.repeat(61))).toBe('tooLong');
    expect(refresh).not.toHaveBeenCalled();
    expect(await renameSystem('care', ' Mosaic ')).toBeNull();
    expect((await loadSettings()).systems).toEqual([{ ...care, name: 'Mosaic' }]);
  });

  test('is a further place, of one’s own systems alone', async () => {
    const { addPlace, removePlace } = (await actions()).systems;
    expect(await addPlace('nobody', 'https://new.example.org/*')).toBe('refusedByBrowser');
    expect(permissions.request).not.toHaveBeenCalled();
    expect(await addPlace('care', 'https://new.example.org/*')).toBe('added');
    await removePlace('care', 'https://case.example.org/*');
    expect((await loadSettings()).systems).toEqual([
      { ...care, matches: ['https://new.example.org/*'] },
    ]);
  });

  test('is a removed system put back', async () => {
    await (await actions()).systems.removeSystem('care');
    expect(await (await actions()).systems.putBack('nobody')).toBe('refusedByBrowser');
    expect(await (await actions()).systems.putBack('care')).toBe('added');
    expect((await loadSettings()).systems).toEqual([care]);
  });

  test('is not drawn anew when it could not be kept', async () => {
    const { setCountedKinds } = await actions();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Full'));
    await expect(setCountedKinds(['phone'])).rejects.toThrow('Full');
    expect(refresh).not.toHaveBeenCalled();
  });

  test('that is none changes nothing, and whoever asked hears of it', async () => {
    const { setAwayAllowance, setDayStart, setFactsKeptDays, setRetentionMonths } = await actions();
    const before = await loadSettings();
    await expect(setAwayAllowance(0)).rejects.toThrow();
    await expect(setAwayAllowance(16)).rejects.toThrow();
    await expect(setDayStart(361)).rejects.toThrow();
    await expect(setFactsKeptDays(6)).rejects.toThrow();
    await expect(setRetentionMonths(Number.NaN)).rejects.toThrow();
    expect(await loadSettings()).toEqual(before);
    expect(refresh).not.toHaveBeenCalled();
  });
});
