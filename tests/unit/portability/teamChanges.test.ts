import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { teamChanges } from '../../../utils/portability/teamChanges';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { someTeam } from '../systems/someTeams';
import { packedTip } from '../tips/aPack';

const system = (id: string, name = id, ...matches: string[]) => ({
  id,
  name,
  matches: matches.length === 0 ? [`https://${id}.example.org/*`] : matches,
});
const setup = (team: Partial<TeamConfig> | null, settings: Partial<Settings> = {}) =>
  setupOf(team && { version: 1, systems: [], ...team }, { ...noSettings, ...settings });

describe('what changes', () => {
  test('is nothing from one setup to the same', () => {
    fc.assert(
      fc.property(fc.option(someTeam), (team) => {
        expect(teamChanges(setup(team), setup(team))).toEqual([]);
      }),
    );
  });

  test('is each system that comes, is called otherwise, is elsewhere, or goes', () => {
    const before = setup({ systems: [system('a'), system('b'), system('c'), system('d')] });
    const after = setup({
      systems: [system('e'), system('b', 'Another name'), system('c', 'c', 'https://c.new/*')],
    });
    expect(teamChanges(before, { ...after, systems: [...after.systems] })).toMatchObject([
      { kind: 'systemAdded', system: { id: 'e' } },
      { kind: 'systemRenamed', system: { name: 'Another name' }, formerName: 'b' },
      { kind: 'systemMoved', system: { matches: ['https://c.new/*'] } },
      { kind: 'systemRemoved', system: { id: 'a' } },
      { kind: 'systemRemoved', system: { id: 'd' } },
    ]);
  });

  test('is not the order of a system’s addresses', () => {
    const one = setup({ systems: [system('a', 'a', 'https://x.org/*', 'https://y.org/*')] });
    const other = setup({ systems: [system('a', 'a', 'https://y.org/*', 'https://x.org/*')] });
    expect(teamChanges(one, other)).toEqual([]);
  });

  test('is that the person’s own are set aside, and that no other can be added', () => {
    const own = { systems: [system('own')] };
    const closed = setup({ systems: [system('a')], allowOwnSystems: false }, own);
    expect(teamChanges(setup(null, own), closed)).toMatchObject([
      { kind: 'systemAdded', system: { id: 'a' } },
      { kind: 'ownSystemSetAside', system: { id: 'own' } },
      { kind: 'ownSystems', areAllowed: false },
    ]);
    expect(teamChanges(closed, setup(null, own))).toMatchObject([
      { kind: 'systemAdded', system: { id: 'own' } },
      { kind: 'systemRemoved', system: { id: 'a' } },
      { kind: 'ownSystems', areAllowed: true },
    ]);
  });

  test('is whether time is counted, whose words they are, and each setting that was suggested', () => {
    const after = setup({
      measuring: 'off',
      wording: 'adults',
      defaults: {
        awayAllowanceSeconds: 180,
        directKinds: ['phone'],
        dayStartsAt: '05:00',
        workingHours: { from: '09:00', to: '17:00' },
        workingDays: [1, 2],
        retentionMonths: 12,
      },
    });
    expect(teamChanges(setup(null), after)).toEqual([
      { kind: 'measuring', to: 'off' },
      { kind: 'wording', to: 'adults' },
      ...[
        'awayAllowance',
        'countedKinds',
        'dayStart',
        'workingHours',
        'workingDays',
        'retention',
      ].map((suggestion) => ({ kind: 'suggestion', suggestion })),
    ]);
  });

  test('is the team’s own tips, by their number', () => {
    const after = setup({ tips: [{ ...packedTip({ id: 'a', title: 'One' }), wordings: [] }] });
    expect(teamChanges(setup(null), after)).toEqual([{ kind: 'tips', count: 1 }]);
    expect(teamChanges(after, after)).toEqual([]);
  });

  test('is no suggestion where the person’s own word holds', () => {
    const own = { awayAllowanceSeconds: 600 };
    const after = setup({ defaults: { awayAllowanceSeconds: 180 } }, own);
    expect(teamChanges(setup(null, own), after)).toEqual([]);
  });
});
