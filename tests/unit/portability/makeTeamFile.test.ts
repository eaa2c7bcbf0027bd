import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTeamFile, type TeamFileWish } from '../../../utils/portability/makeTeamFile';
import { readTeamFile } from '../../../utils/portability/readTeamFile';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import { someTeam } from '../systems/someTeams';

const harbour = {
  id: 'harbour',
  name: 'Harbour',
  matches: ['https://HARBOUR.example.org./care/*'],
};
const setup = (settings: Partial<Settings> = {}) => setupOf(null, { ...noSettings, ...settings });
const wish = (some: Partial<TeamFileWish> = {}): TeamFileWish => ({
  team: 'North',
  wording: 'children',
  suggestions: [],
  ...some,
});

function made(...given: Parameters<typeof makeTeamFile>) {
  const result = makeTeamFile(...given);
  if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
  return { name: result.name, value: JSON.parse(result.text) };
}

describe('a team’s file that is made here', () => {
  test('holds the systems, their patterns in one way of writing, and the words', () => {
    expect(made([harbour], setup(), null, wish({ wording: 'adults' })).value).toEqual({
      version: 1,
      team: 'North',
      systems: [{ ...harbour, matches: ['https://harbour.example.org/care/*'] }],
      wording: 'adults',
      defaults: {},
    });
  });

  test('suggests those settings that it is to suggest, and no other', () => {
    const own = setup({
      awayAllowanceSeconds: 180,
      countedKinds: ['phone'],
      dayStartsAtMinutes: 330,
      workingDays: [1, 2],
      workingHours: { from: '22:00', to: '08:00' },
      retentionMonths: 6,
    });
    const { value } = made(
      [harbour],
      own,
      null,
      wish({ suggestions: ['awayAllowance', 'dayStart', 'workingHours', 'countedKinds'] }),
    );
    expect(value.defaults).toEqual({
      awayAllowanceSeconds: 180,
      dayStartsAt: '05:30',
      workingHours: { from: '22:00', to: '08:00' },
      directKinds: ['phone'],
    });
  });

  test('keeps what an earlier file of the team said besides, and not what it suggested', () => {
    const earlier = {
      version: 1 as const,
      team: 'Of old',
      systems: [{ ...harbour, id: 'gone' }],
      allowOwnSystems: false,
      nation: 'wales' as const,
      defaults: { retentionMonths: 1 },
    };
    expect(made([harbour], setup(), earlier, wish()).value).toMatchObject({
      team: 'North',
      systems: [{ id: 'harbour' }],
      allowOwnSystems: false,
      nation: 'wales',
      defaults: {},
    });
  });

  test.each([
    ['North', 'alongside-team-north.json'],
    ['Tîm y Gogledd / 7', 'alongside-team-tim-y-gogledd-7.json'],
    ['../../etc/passwd', 'alongside-team-etc-passwd.json'],
    ['北', 'alongside-team.json'],
  ])('has a name that every disk takes: %s', (team, name) => {
    expect(made([harbour], setup(), null, wish({ team })).name).toBe(name);
  });

  test('has names that its readers take, whatever they are here', () => {
    const name = `\u202E${'A very long name of a system, '.repeat(5)}`;
    const { value } = made([{ ...harbour, name }], setup(), null, wish({ team: ' \n North ' }));
    expect(value.team).toBe('North');
    expect(value.systems[0].name).toMatch(/^A very long name.{1,63}$/);
  });

  test('is none where nobody could open it, and says why', () => {
    const odd = { id: 'a b', name: 'Harbour', matches: ['nowhere'] };
    expect(makeTeamFile([odd], setup(), null, wish())).toEqual({
      kind: 'problems',
      problems: [
        'systems[0].id: may have letters, digits, - and _, 1 to 64 of them',
        'systems[0].matches: must not be empty',
      ],
    });
  });

  test('can always be opened, and is read as it was made', async () => {
    const suggestions = fc.subarray(['awayAllowance', 'workingDays', 'retention'] as const);
    await fc.assert(
      fc.asyncProperty(
        someTeam,
        fc.option(someTeam),
        fc.string({ unit: 'binary', maxLength: 100 }),
        suggestions,
        async ({ systems }, earlier, team, chosen) => {
          const wished = wish({ team, suggestions: chosen });
          const result = makeTeamFile(systems, setup(), earlier, wished);
          if (result.kind === 'problems') throw new Error(result.problems.join('\n'));
          const reading = await readTeamFile(new Blob([result.text]));
          expect(reading).toMatchObject({ kind: 'usable', leftOut: [] });
        },
      ),
    );
  });
});
