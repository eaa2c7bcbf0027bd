import { describe, expect, test } from 'vitest';
import { keptTeam } from '../../../utils/settings/keptTeam';

const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const teamConfig = { version: 1, systems: [harbour] };

describe('a team’s configuration as storage has it', () => {
  test('is what was kept', () => {
    expect(keptTeam({ teamConfig, problems: ['x: y'] })).toEqual({
      teamConfig,
      problems: ['x: y'],
    });
    expect(keptTeam({ teamConfig: null, problems: ['x: y'] })).toEqual({
      teamConfig: null,
      problems: ['x: y'],
    });
  });

  test.each([undefined, null, 7, 'x', [], {}, { teamConfig }, { teamConfig, problems: 'x' }])(
    'is none where it cannot be understood: %j',
    (stored) => {
      expect(keptTeam(stored)).toBeNull();
    },
  );

  test.each([7, {}, { version: 2, systems: [] }])(
    'is none where the configuration cannot be: %j',
    (damaged) => {
      expect(keptTeam({ teamConfig: damaged, problems: [] })).toBeNull();
    },
  );

  test('is what can still be used of it where a part is damaged', () => {
    const damaged = { ...teamConfig, measuring: 'of', systems: [harbour, 7] };
    expect(keptTeam({ teamConfig: damaged, problems: [] })).toEqual({ teamConfig, problems: [] });
  });

  test('is read once, however often and in whatever object it is given', () => {
    const first = keptTeam({ teamConfig, problems: [] });
    expect(keptTeam(structuredClone({ teamConfig, problems: [] }))).toBe(first);
  });

  test('is the other one when it is another, also after many others', () => {
    const named = (team: string) => keptTeam({ teamConfig: { ...teamConfig, team }, problems: [] });
    for (let round = 0; round < 2; round += 1) {
      for (let index = 0; index < 10; index += 1) {
        expect(named(`Team ${index}`)?.teamConfig?.team).toBe(`Team ${index}`);
      }
    }
  });
});
