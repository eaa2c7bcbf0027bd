import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTeams } from '../../../utils/systems/mergeTeams';
import { type TeamConfig, teamConfigSchema } from '../../../utils/systems/teamConfig';
import { someTeam } from './someTeams';

const system = (id: string, name = id) => ({
  id,
  name,
  matches: [`https://${id}.example.org/*`],
});

describe('configurations laid over one another', () => {
  test('are none where there is none', () => {
    expect(mergeTeams([])).toBeNull();
    expect(mergeTeams([null, null])).toBeNull();
  });

  test('say what the stronger one says, and beside it what only the weaker says', () => {
    const policy: TeamConfig = { version: 1, systems: [], team: 'Council', measuring: 'off' };
    const file: TeamConfig = {
      version: 1,
      systems: [],
      team: 'North',
      measuring: 'on',
      wording: 'adults',
    };
    expect(mergeTeams([policy, null, file])).toEqual({
      version: 1,
      systems: [],
      team: 'Council',
      measuring: 'off',
      wording: 'adults',
      defaults: {},
    });
  });

  test('have the systems of all, one of an id, the stronger one’s', () => {
    const strong = { version: 1, systems: [system('a', 'Of the council'), system('b')] } as const;
    const weak = { version: 1, systems: [system('c'), system('a', 'Of the team')] } as const;
    const merged = mergeTeams([strong as unknown as TeamConfig, weak as unknown as TeamConfig]);
    expect(merged?.systems).toEqual([system('a', 'Of the council'), system('b'), system('c')]);
  });

  test('suggest one by one what the strongest suggests of it', () => {
    const merged = mergeTeams([
      { version: 1, systems: [], defaults: { retentionMonths: 24 } },
      { version: 1, systems: [], defaults: { retentionMonths: 1, weeklyHours: 37 } },
    ]);
    expect(merged?.defaults).toEqual({ retentionMonths: 24, weeklyHours: 37 });
  });

  test('come, of those that are right, to one that is right, whatever lies over which', () => {
    const schema = teamConfigSchema();
    const layers = fc.array(fc.option(someTeam), { maxLength: 3 });
    fc.assert(
      fc.property(layers, (given) => {
        const before = structuredClone(given);
        const merged = mergeTeams(given);
        expect(given).toEqual(before);
        if (merged === null) return;
        expect(schema.safeParse(merged).success).toBe(true);
        const ids = new Set(given.flatMap((layer) => layer?.systems.map(({ id }) => id) ?? []));
        expect(new Set(merged.systems.map(({ id }) => id))).toEqual(ids);
        // The same again, in two steps.
        const [first = null, ...others] = given;
        expect(mergeTeams([first, mergeTeams(others)])).toEqual(merged);
      }),
    );
  });
});
