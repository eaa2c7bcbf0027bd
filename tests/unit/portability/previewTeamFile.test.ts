import { describe, expect, test } from 'vitest';
import { previewTeamFile, type Standing } from '../../../utils/portability/previewTeamFile';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import type { TeamConfig, TeamDefaults } from '../../../utils/systems/teamConfig';

const system = (id: string, ...matches: string[]) => ({
  id,
  name: id,
  matches: matches.length === 0 ? [`https://${id}.example.org/*`] : matches,
});
const team = (some: Partial<TeamConfig> = {}): TeamConfig => ({
  version: 1,
  team: 'North',
  systems: [system('a')],
  ...some,
});
const standing = (
  some: {
    policy?: TeamConfig;
    teamFile?: TeamConfig;
    settings?: Partial<Settings>;
    suggested?: TeamDefaults;
  } = {},
): Standing => ({
  layers: {
    policy: { teamConfig: some.policy ?? null, problems: [] },
    build: null,
    teamFile: some.teamFile ?? null,
  },
  settings: { ...noSettings, ...some.settings },
  suggested: some.suggested ?? {},
});

describe('the preview of a team’s file', () => {
  test('says what comes, and which hosts the browser must have allowed', () => {
    const file = team({ systems: [system('a'), system('b', 'https://b.example.org:8443/care/*')] });
    expect(previewTeamFile(file, standing())).toEqual({
      relation: 'first',
      changes: [
        { kind: 'systemAdded', system: expect.objectContaining({ id: 'a' }) },
        { kind: 'systemAdded', system: expect.objectContaining({ id: 'b' }) },
      ],
      suggestions: [],
      keepsShorter: false,
      overlaps: [],
      barredSystems: [],
      origins: ['https://a.example.org/*', 'https://b.example.org/*'],
    });
  });

  test.each<[earlier: string | undefined, later: string | undefined, relation: string]>([
    ['North', 'North', 'update'],
    ['North', 'NORTH', 'update'],
    [undefined, undefined, 'update'],
    ['North', 'South', 'anotherTeam'],
    ['North', undefined, 'anotherTeam'],
  ])('knows whose file it is: after that of %s, that of %s', (earlier, later, relation) => {
    const named = (name: string | undefined) => {
      const { team: _, ...file } = team();
      return name === undefined ? file : { ...file, team: name };
    };
    const here = standing({ teamFile: named(earlier) });
    expect(previewTeamFile(named(later), here).relation).toBe(relation);
  });

  test('of a later version says what differs, and no more', () => {
    const earlier = team({ systems: [system('a'), system('b')] });
    const later = team({ systems: [{ ...system('a'), name: 'Harbour' }, system('c')] });
    const { changes } = previewTeamFile(later, standing({ teamFile: earlier }));
    expect(changes.map(({ kind }) => kind)).toEqual([
      'systemRenamed',
      'systemAdded',
      'systemRemoved',
    ]);
    expect(previewTeamFile(earlier, standing({ teamFile: earlier })).changes).toEqual([]);
  });

  test('keeps suggestions apart, and leaves out those that the person’s own word overrules', () => {
    const file = team({ defaults: { awayAllowanceSeconds: 180, dayStartsAt: '05:00' } });
    const here = standing({ settings: { awayAllowanceSeconds: 600 } });
    const { changes, suggestions } = previewTeamFile(file, here);
    expect(changes).toMatchObject([{ kind: 'systemAdded' }]);
    expect(suggestions).toEqual([{ kind: 'suggestion', suggestion: 'dayStart' }]);
    const agreed = standing({ ...here, suggested: { dayStartsAt: '05:00' } });
    expect(previewTeamFile(file, { ...here, suggested: agreed.suggested }).suggestions).toEqual([]);
  });

  test('warns where less would be kept than now, and not where more would be', () => {
    const suggesting = (retentionMonths: number) =>
      previewTeamFile(team({ defaults: { retentionMonths } }), standing()).keepsShorter;
    expect([suggesting(23), suggesting(24), suggesting(36)]).toEqual([true, false, false]);
  });

  test('tells of pages in two systems, where the file brings one of the two', () => {
    const own = [
      system('own', 'https://case.example.org/*'),
      system('other', 'https://case.example.org/*'),
    ];
    const { overlaps } = previewTeamFile(
      team({ systems: [system('a', 'https://case.example.org/care/*')] }),
      standing({ settings: { systems: own } }),
    );
    expect(overlaps.map(({ narrower, wider }) => [narrower.id, wider.id])).toEqual([
      ['a', 'own'],
      ['a', 'other'],
    ]);
  });

  test('names the systems that the organisation bars, and asks the browser for none of them', () => {
    const policy = team({ team: 'Council', systems: [system('p')], allowOwnSystems: false });
    const file = team({ wording: 'adults' });
    expect(previewTeamFile(file, standing({ policy }))).toMatchObject({
      changes: [{ kind: 'wording', to: 'adults' }],
      barredSystems: ['a'],
      origins: [],
    });
  });

  test('names the systems that the organisation has otherwise under the same id', () => {
    const policy = team({ systems: [system('a', 'https://other.example.org/*'), system('b')] });
    const file = team({ systems: [system('a'), system('b'), system('c')] });
    const { barredSystems, changes } = previewTeamFile(file, standing({ policy }));
    expect(barredSystems).toEqual(['a']);
    expect(changes).toMatchObject([{ kind: 'systemAdded', system: { id: 'c' } }]);
  });

  test('asks the browser for nothing while nothing is counted', () => {
    expect(previewTeamFile(team({ measuring: 'off' }), standing()).origins).toEqual([]);
  });

  test('changes nothing by being made', () => {
    const [file, here] = [team(), standing({ teamFile: team({ team: 'South' }) })];
    const before = structuredClone([file, here]);
    previewTeamFile(file, here);
    expect([file, here]).toEqual(before);
  });
});
