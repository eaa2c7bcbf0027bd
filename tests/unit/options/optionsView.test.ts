import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { languageOf } from '../../../utils/language/language';
import { optionsView, readOptions } from '../../../utils/options/readOptions';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { setupOf } from '../../../utils/settings/setup';
import { browserPatterns } from '../../../utils/systems/match/browserPatterns';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const contains = vi.hoisted(() => vi.fn<(asked: { origins?: string[] }) => Promise<boolean>>());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions: { contains } } };
});

const { say } = languageOf('en-GB');
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/care/*'] };
const letters = {
  id: 'letters',
  name: 'Letters',
  matches: ['https://letters.example.org/*', 'http://scans.example.org:8080/*'],
};
const site = (host: string) => ({ origin: `https://${host}`, host });

function view(
  { team = null, ...settings }: Partial<Settings> & { team?: TeamConfig | null } = {},
  accessibleIds: readonly string[] = [],
  candidate = site('new.example.org') as ReturnType<typeof site> | null,
) {
  const whole = { ...noSettings, ...settings };
  const setup = setupOf(team, whole);
  const allowedHosts = browserPatterns(
    setup.systems.filter(({ id }) => accessibleIds.includes(id)),
  );
  const layers = { policy: { teamConfig: team, problems: [] }, build: null, teamFile: null };
  const inForce = { setup, settings: whole, layers, suggested: {} };
  const reminders = { mayNotify: false, now: Date.now() };
  return optionsView({ inForce, allowedHosts, candidate, reminders }, say);
}

beforeEach(() => {
  fakeBrowser.reset();
  contains.mockReset().mockResolvedValue(false);
});

describe('the options page', () => {
  test('lists each system with its places in words and whether it may be looked at', () => {
    expect(view({ systems: [care, letters] }, ['letters']).systems.systems).toEqual([
      {
        id: 'care',
        name: 'Care',
        places: [
          {
            pattern: 'https://case.example.org/care/*',
            place: 'case.example.org, every page below /care',
            access: 'missing',
            hasOtherLetters: false,
          },
        ],
        access: 'missing',
        setBy: { kind: 'person' },
        leavesToOthers: [],
      },
      {
        id: 'letters',
        name: 'Letters',
        places: [
          {
            pattern: 'https://letters.example.org/*',
            place: 'letters.example.org, every page',
            access: 'given',
            hasOtherLetters: false,
          },
          {
            pattern: 'http://scans.example.org:8080/*',
            place: 'http://scans.example.org:8080, every page',
            access: 'given',
            hasOtherLetters: false,
          },
        ],
        access: 'given',
        setBy: { kind: 'person' },
        leavesToOthers: [],
      },
    ]);
  });

  test('lists no system that was removed', () => {
    expect(view({ systems: [{ ...care, matches: [], archived: true }] }).systems.systems).toEqual(
      [],
    );
  });

  test('shows what counts, as the person or the defaults have it', () => {
    expect(view()).toMatchObject({
      awayAllowanceMinutes: 5,
      systems: { canAdd: true },
      teamName: null,
    });
    const own = view({ awayAllowanceSeconds: 600, countedKinds: ['phone'] });
    expect(own).toMatchObject({ awayAllowanceMinutes: 10, countedKinds: ['phone'] });
  });

  test('shows what a team set as set by it, and adds nothing there', () => {
    const team: TeamConfig = {
      version: 1,
      team: 'North',
      systems: [care],
      allowOwnSystems: false,
      measuring: 'off',
      wording: 'adults',
      defaults: { awayAllowanceSeconds: 180 },
    };
    expect(view({ team, systems: [letters] })).toMatchObject({
      systems: {
        systems: [{ id: 'care', setBy: { kind: 'policy', team: 'North' } }],
        canAdd: false,
        candidate: null,
      },
      teamName: 'North',
      measuring: 'off',
      awayAllowanceMinutes: 3,
      wording: 'adults',
    });
  });
});

describe('the site the person came from', () => {
  test('is offered when it is none yet', () => {
    expect(view({ systems: [letters] }).systems.candidate).toEqual(site('new.example.org'));
    expect(view({}, [], null).systems.candidate).toBeNull();
  });

  test('is not offered when it is counted already', () => {
    const counted = view({ systems: [letters] }, [], site('letters.example.org'));
    expect(counted.systems.candidate).toBeNull();
  });

  test('is offered where only a part of it is counted', () => {
    const partly = view({ systems: [care] }, [], site('case.example.org'));
    expect(partly.systems.candidate).toEqual(site('case.example.org'));
  });
});

describe('reading for the options page', () => {
  test('asks for the access to each host by itself', async () => {
    await changeSettings((settings) => ({ ...settings, systems: [care, letters] }));
    contains.mockImplementation(({ origins = [] }) =>
      Promise.resolve(origins[0] === 'https://letters.example.org/*'),
    );
    const { view, setup } = await readOptions('');
    expect(view.systems.systems.map(({ access }) => access)).toEqual(['missing', 'partly']);
    const [, { places } = { places: [] }] = view.systems.systems;
    expect(places.map(({ access }) => access)).toEqual(['given', 'missing']);
    expect(view.systems.candidate).toBeNull();
    expect(setup.systems).toHaveLength(2);
  });

  test('takes the site it is opened with, and no more of its address', async () => {
    const hash = `#${encodeURIComponent('https://case.example.org:8443/care/7?name=Ann')}`;
    expect((await readOptions(hash)).view.systems.candidate).toEqual(site('case.example.org:8443'));
  });

  test.each([
    '',
    '#',
    '#%',
    '#%E0%A4%A',
    '#systems',
    '#case.example.org',
    '#javascript%3Aalert(1)',
    '#chrome%3A%2F%2Fsettings',
    '#https%3A%2F%2F*.example.org',
  ])('takes nothing where it is opened with no site: %s', async (hash) => {
    expect((await readOptions(hash)).view.systems.candidate).toBeNull();
  });
});
