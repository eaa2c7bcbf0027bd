import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '../../../utils/language/language';
import { optionsActions } from '../../../utils/options/optionsActions';
import { readOptions } from '../../../utils/options/readOptions';
import type { TeamFileCheck } from '../../../utils/options/view';
import { changeSettings } from '../../../utils/settings/settingsStore';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const permissions = vi.hoisted(() => ({
  contains: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(),
  remove: vi.fn<(given: { origins: string[] }) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions } };
});

const { local } = fakeBrowser.storage;
const { say } = languageOf('en-GB');
const refresh = vi.fn(() => Promise.resolve());
const system = (id: string, host = `${id}.example.org`) => ({
  id,
  name: id,
  matches: [`https://${host}/*`],
});
const north: TeamConfig = { version: 1, team: 'North', systems: [system('a'), system('b')] };
const actions = async () => optionsActions(await readOptions(''), say, refresh).team;
const viewNow = async () => (await readOptions('')).view;
const asFile = (value: unknown) => new Blob([JSON.stringify(value)]);
type Usable = Extract<TeamFileCheck, { kind: 'usable' }>;

async function checked(value: unknown): Promise<Usable> {
  const check = await (await actions()).check(asFile(value));
  if (check.kind === 'unusable') throw new Error(JSON.stringify(check));
  return check;
}

beforeEach(() => {
  fakeBrowser.reset();
  refresh.mockClear();
  permissions.contains.mockReset().mockResolvedValue(false);
  permissions.request.mockReset().mockResolvedValue(true);
  permissions.remove.mockReset().mockResolvedValue(true);
});

describe('a team’s file that is opened', () => {
  test('is shown and nothing more: nothing is stored, nobody is asked', async () => {
    const before = await local.get(null);
    const check = await checked({ ...north, colour: 1 });
    expect(check).toMatchObject({
      team: 'North',
      relation: 'first',
      changes: [
        { kind: 'systemAdded', system: { name: 'a', places: ['a.example.org, every page'] } },
        { kind: 'systemAdded' },
      ],
      leftOut: { shown: ['the file: there is no field called colour'], more: 0 },
      asksBrowser: true,
    });
    expect(await local.get(null)).toMatchObject(before);
    expect(await local.get('teamFile')).toEqual({});
    expect(permissions.request).not.toHaveBeenCalled();
    expect(refresh).not.toHaveBeenCalled();
  });

  test('shows hosts that look alike, or run from right to left, as the browser writes them', async () => {
    const hosts = ['аpple.example', 'דוגמה.example'];
    const systems = hosts.map((host, index) => system(`s${index}`, host));
    const { changes } = await checked({ version: 1, systems });
    expect(changes).toMatchObject([
      { system: { places: ['xn--pple-43d.example, every page'] } },
      { system: { places: ['xn--6dbbec0c.example, every page'] } },
    ]);
  });

  test('that is of no use says why, in no more lines than anybody reads', async () => {
    const { check } = await actions();
    expect(await check(new Blob(['x'.repeat(50_000_000)]))).toEqual({
      kind: 'unusable',
      problem: 'tooLarge',
      details: { shown: [], more: 0 },
    });
    expect(await check(new Blob(['{']))).toMatchObject({ problem: 'notJson' });
    expect(await check(asFile({ version: 2 }))).toEqual({
      kind: 'unusable',
      problem: 'notATeamFile',
      details: {
        shown: ['version: 2 is of a later Alongside than this one, which knows version 1'],
        more: 0,
      },
    });
    const systems = Array.from({ length: 100 }, () => ({ id: 'x'.repeat(5_000) }));
    const { leftOut } = await checked({ version: 1, systems });
    expect(leftOut.shown).toHaveLength(12);
    expect(leftOut.more).toBeGreaterThan(80);
    for (const line of leftOut.shown) expect(line.length).toBeLessThan(250);
  });
});

describe('a team’s file that is used', () => {
  test('has the browser ask for all its sites at once, within the click', async () => {
    const check = await checked(north);
    const used = check.use(true);
    expect(permissions.request.mock.calls).toEqual([
      [{ origins: ['https://a.example.org/*', 'https://b.example.org/*'] }],
    ]);
    expect(await used).toBe('used');
    expect((await viewNow()).systems.systems).toMatchObject([
      { id: 'a', setBy: { kind: 'teamFile', team: 'North' } },
      { id: 'b', setBy: { kind: 'teamFile', team: 'North' } },
    ]);
    expect(refresh).toHaveBeenCalledOnce();
  });

  test('is stored while the browser’s question stands', async () => {
    permissions.request.mockReturnValue(new Promise(() => undefined));
    const check = await checked(north);
    void check.use(false);
    await vi.waitFor(async () => expect((await viewNow()).team.file?.team).toBe('North'));
  });

  test('is used after a no as well, and where the browser would not ask', async () => {
    permissions.request.mockResolvedValue(false);
    expect(await (await checked(north)).use(false)).toBe('denied');
    expect((await viewNow()).systems.systems).toMatchObject([
      { access: 'missing' },
      { access: 'missing' },
    ]);
    permissions.request.mockRejectedValue(new Error('No'));
    expect(await (await checked(north)).use(false)).toBe('refusedByBrowser');
    expect((await viewNow()).team.file).toEqual({ team: 'North', systems: ['a', 'b'] });
  });

  test('has nobody asked for what is allowed already', async () => {
    permissions.contains.mockResolvedValue(true);
    const check = await checked(north);
    expect(check.asksBrowser).toBe(false);
    expect(await check.use(false)).toBe('used');
    expect(permissions.request).not.toHaveBeenCalled();
  });

  test('has what it suggests taken only if the person agreed', async () => {
    const suggesting = { ...north, defaults: { awayAllowanceSeconds: 180, retentionMonths: 36 } };
    await (await checked(suggesting)).use(false);
    expect(await viewNow()).toMatchObject({ awayAllowanceMinutes: 5, retentionMonths: 24 });
    const again = await checked(suggesting);
    expect(again.changes).toEqual([]);
    expect(again.suggestions).toMatchObject([
      { suggestion: 'awayAllowance', setup: { awayAllowanceSeconds: 180 } },
      { suggestion: 'retention' },
    ]);
    await again.use(true);
    expect(await viewNow()).toMatchObject({ awayAllowanceMinutes: 3, retentionMonths: 36 });
  });

  test('gives back the leave for sites that its later version has no more', async () => {
    await (await checked(north)).use(false);
    await (await checked({ ...north, systems: [system('b'), system('c')] })).use(false);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://a.example.org/*'] }]]);
  });

  test.each([
    ['of all hosts below one', 'https://*.example.org/*', 'https://case.example.org/*'],
    ['of either scheme', '*://case.example.org/*', 'https://case.example.org/*'],
  ])('keeps the leave %s while a later version needs a part of it', async (_, wide, narrow) => {
    const at = (match: string) => ({
      ...north,
      systems: [{ ...system('a'), matches: [match] }, system('b', 'b.example.net')],
    });
    await (await checked(at(wide))).use(false);
    // The browser allows the part through the whole, so that nobody is asked.
    permissions.contains.mockResolvedValue(true);
    permissions.request.mockClear();
    const later = await checked({ ...at(narrow), systems: at(narrow).systems.slice(0, 1) });
    await later.use(false);
    expect(permissions.request).not.toHaveBeenCalled();
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://b.example.net/*'] }]]);
  });
});

describe('a team’s file that is taken away', () => {
  test('takes its systems and their leave with it, save what the person’s own need', async () => {
    const own = {
      ...system('own', 'b.example.org'),
      matches: ['https://b.example.org/*', 'https://own.example.org/*'],
    };
    await changeSettings((settings) => ({ ...settings, systems: [own] }));
    await (await checked({ ...north, allowOwnSystems: false })).use(false);
    expect(permissions.remove, 'their own is only set aside').not.toHaveBeenCalled();
    await (await actions()).drop();
    const { team, systems } = await viewNow();
    expect(team.file).toBeNull();
    expect(systems.systems).toMatchObject([{ id: 'own', setBy: { kind: 'person' } }]);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://a.example.org/*'] }]]);
  });

  test('and comes back is no longer among the removed ones', async () => {
    const archived = { ...system('a'), matches: [], archived: true };
    await changeSettings((settings) => ({ ...settings, systems: [archived] }));
    expect((await viewNow()).systems.removed).toMatchObject([{ id: 'a' }]);
    await (await checked(north)).use(false);
    expect((await viewNow()).systems.removed).toEqual([]);
  });

  test('leaves what was agreed to, so that no past day comes to other figures', async () => {
    await (await checked({ ...north, defaults: { awayAllowanceSeconds: 180 } })).use(true);
    await (await actions()).drop();
    expect(await viewNow()).toMatchObject({ awayAllowanceMinutes: 3 });
  });

  test('is gone also where the browser keeps the leave', async () => {
    await (await checked(north)).use(false);
    permissions.remove.mockRejectedValue(new Error('They are required.'));
    await (await actions()).drop();
    expect((await viewNow()).team.file).toBeNull();
  });
});

describe('a team’s file that is made', () => {
  test('holds the person’s own systems and the file’s, and none of the organisation’s', async () => {
    const policy = { version: 1, team: 'Council', systems: [system('p')] };
    await local.set({ policy: { teamConfig: policy, problems: [] } });
    await changeSettings((settings) => ({ ...settings, systems: [system('own')] }));
    await (await checked(north)).use(false);
    const { making } = (await viewNow()).team;
    expect(making.team).toBe('North');
    expect(making.systems.map(({ name }) => name)).toEqual(['a', 'b', 'own']);
    const made = (await actions()).make({ team: 'North', wording: 'adults', suggestions: [] });
    if (made.kind === 'problems') throw new Error(made.problems.shown.join('\n'));
    expect(JSON.parse(made.text).systems).toEqual([system('a'), system('b'), system('own')]);
  });

  test('can suggest what the person set otherwise than it comes', async () => {
    await changeSettings((settings) => ({ ...settings, awayAllowanceSeconds: 180 }));
    expect((await viewNow()).team.making.suggestions).toMatchObject([
      { suggestion: 'awayAllowance', setup: { awayAllowanceSeconds: 180 } },
    ]);
  });
});

describe('what an organisation set', () => {
  test('is shown by its name, with what it suggests, and each mistake by its field', async () => {
    const teamConfig = {
      version: 1,
      team: 'Council',
      systems: [system('p')],
      allowOwnSystems: false,
      measuring: 'off',
      defaults: { retentionMonths: 12 },
    };
    await local.set({ policy: { teamConfig, problems: ['systems[1].name: is missing'] } });
    expect((await viewNow()).team.organisation).toMatchObject({
      name: 'Council',
      systems: ['p'],
      sets: [
        { kind: 'ownSystems', areAllowed: false },
        { kind: 'measuring', to: 'off' },
        { kind: 'suggestion', suggestion: 'retention', setup: { retentionMonths: 12 } },
      ],
      problems: { shown: ['systems[1].name: is missing'], more: 0 },
    });
  });

  test('is nothing where there is none, and its mistakes alone where it is all mistakes', async () => {
    expect((await viewNow()).team.organisation).toBeNull();
    await local.set({ policy: { teamConfig: null, problems: ['config: is not JSON: x'] } });
    expect((await viewNow()).team.organisation).toMatchObject({ name: null, sets: [] });
  });
});
