import { describe, expect, test } from 'vitest';
import { type Layers, organisationOf, setupIn } from '../../../utils/settings/layers';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const system = (id: string, name = id) => ({ id, name, matches: [`https://${id}.example.org/*`] });
const team = (some: Partial<TeamConfig> = {}): TeamConfig => ({ version: 1, systems: [], ...some });
const layers = (some: {
  policy?: TeamConfig;
  build?: TeamConfig;
  teamFile?: TeamConfig;
}): Layers => ({
  policy: { teamConfig: some.policy ?? null, problems: [] },
  build: some.build ?? null,
  teamFile: some.teamFile ?? null,
});
const inForce = (given: Layers, settings: Partial<Settings> = {}) =>
  setupIn(given, { ...noSettings, ...settings }, {});
const idsOf = ({ systems }: ReturnType<typeof inForce>) => systems.map(({ id }) => id);

describe('the layers', () => {
  test('hold a policy over a build over a team’s file over the person’s own', () => {
    const all = layers({
      policy: team({ team: 'Council', systems: [system('a', 'Of the policy')] }),
      build: team({ systems: [system('a', 'Of the build'), system('b')], wording: 'adults' }),
    });
    const setup = inForce(all);
    expect(setup).toMatchObject({ teamName: 'Council', wording: 'adults' });
    expect(setup.systems).toMatchObject([{ name: 'Of the policy' }, { id: 'b' }]);
    const withFile = layers({
      policy: team({ systems: [system('a', 'Of the policy')] }),
      teamFile: team({ team: 'North', systems: [system('a', 'Of the file'), system('c')] }),
    });
    const own = [system('c', 'My own'), system('d')];
    expect(inForce(withFile, { systems: own })).toMatchObject({
      teamName: null,
      systems: [
        { name: 'Of the policy', setBy: 'team' },
        { id: 'c', name: 'c', setBy: 'team' },
        { id: 'd', setBy: 'person' },
      ],
    });
  });

  test('let nobody add to the sites of an organisation’s build, whatever else is said', () => {
    const given = layers({
      policy: team({ allowOwnSystems: true }),
      build: team({ systems: [system('a')] }),
      teamFile: team({ systems: [system('b')], allowOwnSystems: true, wording: 'adults' }),
    });
    const setup = inForce(given, { systems: [system('c')] });
    expect(idsOf(setup)).toEqual(['a']);
    expect(setup.canAddSystems).toBe(false);
    expect(setup.wording, 'the rest of the file applies').toBe('adults');
  });

  test('bring no system by a file where the policy allows no others', () => {
    const given = layers({
      policy: team({ systems: [system('a')], allowOwnSystems: false }),
      teamFile: team({ systems: [system('a', 'Another name'), system('b')] }),
    });
    expect(inForce(given).systems).toMatchObject([{ id: 'a', name: 'a' }]);
  });

  test('keep the person’s own apart while a file allows none', () => {
    const given = layers({ teamFile: team({ systems: [system('b')], allowOwnSystems: false }) });
    const settings = { systems: [system('c')] };
    expect(idsOf(inForce(given, settings))).toEqual(['b']);
    expect(idsOf(inForce(layers({}), settings))).toEqual(['c']);
  });

  test('cannot switch on by a file what the organisation switched off', () => {
    const given = layers({
      policy: team({ measuring: 'off' }),
      teamFile: team({ measuring: 'on' }),
    });
    expect(inForce(given).measuring).toBe('off');
  });

  test('never call an organisation by the name of a file that the person opened', () => {
    const teamFile = team({ team: 'North', measuring: 'off' });
    const nameOver = (some: Parameters<typeof layers>[0]) => inForce(layers(some)).teamName;
    expect(nameOver({ policy: team({ allowOwnSystems: false }), teamFile })).toBeNull();
    expect(nameOver({ build: team({ systems: [system('a')] }), teamFile })).toBeNull();
    expect(nameOver({ policy: team(), build: team({ team: 'Council' }), teamFile })).toBe(
      'Council',
    );
    expect(nameOver({ teamFile }), 'nobody else has set anything').toBe('North');
    expect(nameOver({ teamFile: team() })).toBeNull();
  });

  test('know of no organisation where there is neither policy nor build', () => {
    expect(organisationOf(layers({ teamFile: team() }))).toBeNull();
  });
});
