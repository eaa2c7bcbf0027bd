import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../utils/language/language';
import { systemsView } from '../../../utils/options/systemsView';
import type { Layers } from '../../../utils/settings/layers';
import { noSettings, type OwnSystem } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import { browserPatterns } from '../../../utils/systems/match/browserPatterns';
import { mergeTeams } from '../../../utils/systems/mergeTeams';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const { say } = languageOf('en-GB');
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/care/*'] };
const mine = { id: 'mine', name: 'Mine', matches: ['https://mine.example.org/*'] };
const config = (team: string | undefined, more: Partial<TeamConfig> = {}): TeamConfig => ({
  version: 1,
  systems: [],
  ...(team === undefined ? {} : { team }),
  ...more,
});

interface Given {
  policy?: TeamConfig;
  build?: TeamConfig;
  teamFile?: TeamConfig;
  systems?: OwnSystem[];
  allowedHosts?: string[];
}

function view({ policy, build, teamFile, systems = [], allowedHosts }: Given) {
  const layers: Layers = {
    policy: { teamConfig: policy ?? null, problems: [] },
    build: build ?? null,
    teamFile: teamFile ?? null,
  };
  const settings = { ...noSettings, systems };
  const team = mergeTeams([layers.policy.teamConfig, layers.build, layers.teamFile]);
  const setup = setupOf(team, settings);
  const allowed = allowedHosts ?? browserPatterns(setup.systems);
  const inForce = { setup, settings, layers, suggested: {} };
  return systemsView({ inForce, allowedHosts: allowed, candidate: null }, say);
}

describe('who set a system', () => {
  test('is the strongest that has it, by the name that stands there', () => {
    const policy = config('North Council', { systems: [care] });
    const teamFile = config('Duty team', { systems: [care, mine] });
    expect(view({ policy, teamFile }).systems).toMatchObject([
      { id: 'care', setBy: { kind: 'policy', team: 'North Council' } },
      { id: 'mine', setBy: { kind: 'teamFile', team: 'Duty team' } },
    ]);
  });

  test('may be a build, or nobody by name', () => {
    const build = config(undefined, { systems: [care] });
    expect(view({ build, systems: [mine] }).systems).toMatchObject([
      { setBy: { kind: 'build', team: null } },
      { setBy: { kind: 'person' } },
    ]);
  });
});

describe('the access to a system', () => {
  const two = { ...care, matches: [...care.matches, 'https://documents.example.org/*'] };

  test.each([
    ['given', ['https://case.example.org/*', 'https://documents.example.org/*']],
    ['partly', ['https://documents.example.org/*']],
    ['missing', []],
  ])('is %s with %j', (access, allowedHosts) => {
    expect(view({ systems: [two], allowedHosts }).systems).toMatchObject([{ access }]);
  });
});

describe('a system of the person’s own', () => {
  const none = config('North Council', { systems: [care], allowOwnSystems: false });

  test('is kept aside, in words, where an organisation allows none', () => {
    const given = view({ policy: none, systems: [mine, { ...mine, id: 'gone', archived: true }] });
    expect(given.systems.map(({ id }) => id)).toEqual(['care']);
    expect(given.keptAside).toEqual([
      { id: 'mine', name: 'Mine', places: ['mine.example.org, every page'] },
    ]);
    expect(given).toMatchObject({ canAdd: false, removed: [] });
  });

  test('is not kept aside where it is the organisation’s by now', () => {
    const policy = config('North Council', { systems: [mine], allowOwnSystems: false });
    expect(view({ policy, systems: [mine] }).keptAside).toEqual([]);
  });

  test('that was removed can be put back where it was, save where another is by now', () => {
    const removed = {
      id: 'old',
      name: 'Old',
      matches: [],
      archived: true,
      archivedMatches: ['https://case.example.org/*', ...mine.matches],
    };
    const longAgo = { id: 'older', name: 'Older', matches: [], archived: true };
    expect(view({ systems: [mine, removed, longAgo] })).toMatchObject({
      keptAside: [],
      removed: [
        { id: 'old', name: 'Old', places: ['case.example.org, every page'] },
        { id: 'older', name: 'Older', places: [] },
      ],
    });
  });
});

test('a system says which of its pages are another’s', () => {
  const whole = { id: 'whole', name: 'Whole', matches: ['https://case.example.org/*'] };
  expect(view({ systems: [whole, care] }).systems).toMatchObject([
    {
      id: 'whole',
      leavesToOthers: [{ place: 'case.example.org, every page below /care', systemName: 'Care' }],
    },
    { id: 'care', leavesToOthers: [] },
  ]);
});

test('a host with letters of another alphabet is told of', () => {
  const other = { ...mine, matches: ['https://xn--bcher-kva.example/*', ...mine.matches] };
  const [system] = view({ systems: [other] }).systems;
  expect(system?.places.map(({ hasOtherLetters }) => hasOtherLetters)).toEqual([true, false]);
});
