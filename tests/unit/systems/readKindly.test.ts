import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKindly } from '../../../utils/systems/readKindly';
import { type TeamConfig, teamConfigSchema } from '../../../utils/systems/teamConfig';
import { someTeam } from './someTeams';

const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const finance = { id: 'finance', name: 'Finance', matches: ['https://money.example.org/*'] };
const least: TeamConfig = { version: 1, systems: [harbour] };

/** What is used of it and what is said of the rest. */
function used(value: unknown): { teamConfig: TeamConfig; problems: readonly string[] } {
  const reading = readKindly(value);
  if (reading.kind === 'unusable') throw new Error(reading.problems.join('\n'));
  return { teamConfig: reading.teamConfig, problems: reading.problems };
}
const problemsOf = (value: unknown) => readKindly(value).problems;

describe('of a team’s configuration nothing is of use', () => {
  test.each([[null], ['Harbour'], [7], [[]], [[least]], [undefined]])(
    'where it is no object: %j',
    (value) => {
      expect(readKindly(value)).toEqual({
        kind: 'unusable',
        problems: ['the file: must be of type object'],
      });
    },
  );

  test('where it is of a later version, whatever else it says', () => {
    expect(readKindly({ ...least, version: 2, mosaic: true })).toEqual({
      kind: 'unusable',
      problems: ['version: 2 is of a later Alongside than this one, which knows version 1'],
    });
  });

  test.each([
    [{ systems: [] }, 'version: is missing'],
    [{ ...least, version: '1' }, 'version: must be 1'],
    [{ ...least, version: 0 }, 'version: must be 1'],
    [{ ...least, version: 1.5 }, /^version: 1\.5 is of a later Alongside/],
  ])('where it has no version that is known: %j', (value, problem) => {
    expect(problemsOf(value)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('what is wrong is left out and named, and the rest works:', () => {
  test('a field that nobody knows', () => {
    expect(used({ ...least, retentionMonths: 3, sytems: [] })).toEqual({
      teamConfig: least,
      problems: [
        'the file: there is no field called retentionMonths',
        'the file: there is no field called sytems',
      ],
    });
    expect(used({ ...least, defaults: { language: 'cy', weeklyHours: 20 } })).toEqual({
      teamConfig: { ...least, defaults: { weeklyHours: 20 } },
      problems: ['defaults: there is no field called language'],
    });
  });

  test('a field with a name of the language’s own', () => {
    const value = JSON.parse('{"version":1,"systems":[],"__proto__":{"team":"X"},"constructor":1}');
    expect(used(value)).toEqual({
      teamConfig: { version: 1, systems: [] },
      problems: [
        'the file: there is no field called __proto__',
        'the file: there is no field called constructor',
      ],
    });
  });

  test('fields whose values will not do', () => {
    expect(used({ ...least, team: 7, measuring: 'of', wording: 'adults' })).toEqual({
      teamConfig: { ...least, wording: 'adults' },
      problems: ['team: must be of type string', 'measuring: must be "on" or "off"'],
    });
  });

  test('suggestions that will not do', () => {
    const defaults = { awayAllowanceSeconds: 5, directKinds: ['phone', 'tea'], weeklyHours: 37 };
    expect(used({ ...least, defaults })).toEqual({
      teamConfig: { ...least, defaults: { weeklyHours: 37 } },
      problems: [
        'defaults.awayAllowanceSeconds: must be at least 60',
        'defaults.directKinds[1]: “tea” is no kind of direct time',
      ],
    });
    expect(used({ ...least, defaults: [] })).toEqual({
      teamConfig: { ...least, defaults: {} },
      problems: ['defaults: must be of type object'],
    });
  });

  test('systems that are none', () => {
    expect(used({ version: 1, systems: [harbour, 'Finance', null, finance] })).toEqual({
      teamConfig: { version: 1, systems: [harbour, finance] },
      problems: ['systems[1]: must be of type object', 'systems[2]: must be of type object'],
    });
    expect(used({ version: 1, systems: { 0: harbour } })).toEqual({
      teamConfig: { version: 1, systems: [] },
      problems: ['systems: must be of type array'],
    });
    expect(used({ version: 1 })).toEqual({
      teamConfig: { version: 1, systems: [] },
      problems: [],
    });
  });

  test('patterns for everything, for a whole ending and for the browser’s own pages', () => {
    const wrong = [
      '*://*/*',
      '<all_urls>',
      'https://*.gov.uk/*',
      'chrome://settings/*',
      'https://chromewebstore.google.com/*',
      'https://addons.mozilla.org/en-GB/*',
    ];
    const { teamConfig, problems } = used({
      version: 1,
      systems: [{ ...harbour, matches: [...wrong, ...harbour.matches] }, finance],
    });
    expect(teamConfig.systems).toEqual([harbour, finance]);
    expect(problems).toEqual([
      'systems[0].matches[0]: “*://*/*” would take in far more than a case system; name its own host',
      'systems[0].matches[1]: “<all_urls>” would take in far more than a case system; name its own host',
      'systems[0].matches[2]: “https://*.gov.uk/*” would take in far more than a case system; name its own host',
      'systems[0].matches[3]: “chrome://settings/*” must begin with https:// or http://',
      'systems[0].matches[4]: “https://chromewebstore.google.com/*” is an extension store, where browsers let no extension run',
      'systems[0].matches[5]: “https://addons.mozilla.org/en-GB/*” is an extension store, where browsers let no extension run',
    ]);
  });

  test('a system none of whose patterns will do', () => {
    expect(used({ version: 1, systems: [{ ...harbour, matches: ['*://*/*'] }, finance] })).toEqual({
      teamConfig: { version: 1, systems: [finance] },
      problems: [expect.stringMatching(/^systems\[0\]\.matches\[0\]: /)],
    });
  });

  test('a field of a system that nobody knows, with the system kept', () => {
    expect(used({ version: 1, systems: [{ ...harbour, vendor: 'X' }] })).toEqual({
      teamConfig: least,
      problems: ['systems[0]: there is no field called vendor'],
    });
  });

  test('an id that an earlier system has', () => {
    const again = { ...finance, id: harbour.id };
    expect(used({ version: 1, systems: [harbour, again] })).toEqual({
      teamConfig: least,
      problems: ['systems[1].id: “harbour” is the id of another system too'],
    });
  });

  test('more systems, and more patterns, than anybody has', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...harbour, id: `s${index}` }));
    const { teamConfig, problems } = used({ version: 1, systems: many });
    expect(teamConfig.systems).toEqual(many.slice(0, 200));
    expect(problems).toEqual([
      'systems: must be at most 200 in number; the others of these 10000 are left out',
    ]);
    const hosts = Array.from({ length: 101 }, (_, index) => `https://h${index}.example.org/*`);
    expect(used({ version: 1, systems: [{ ...harbour, matches: hosts }] })).toEqual({
      teamConfig: { version: 1, systems: [{ ...harbour, matches: hosts.slice(0, 100) }] },
      problems: ['systems[0].matches: must be at most 100 in number'],
    });
  });

  test('a pattern of a thousand letters and one', () => {
    const long = `https://harbour.example.org/${'x'.repeat(1_000)}`;
    expect(problemsOf({ version: 1, systems: [{ ...harbour, matches: [long] }] })).toEqual([
      'systems[0].matches[0]: must be at most 1000 characters long',
    ]);
  });

  test.each(['Harbour\u202Egro.elpmaxe', '\u2067Harbour', 'Har\u0000bour', 'Two\nlines'])(
    'a name with characters that nobody sees: %j',
    (name) => {
      const sentence =
        'may have no characters that are not seen, such as those that turn text round';
      expect(used({ version: 1, team: name, systems: [{ ...harbour, name }] })).toEqual({
        teamConfig: { version: 1, systems: [] },
        problems: [`team: ${sentence}`, `systems[0].name: ${sentence}`],
      });
    },
  );

  test('tips that are nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(used({ ...least, tips: [deep, { id: deep }] })).toMatchObject({
      teamConfig: { ...least, tips: [] },
      problems: expect.arrayContaining([
        'tips[0]: must be of type object',
        'tips[1].id: must be of type string',
      ]),
    });
  });
});

describe('a team’s configuration that is right', () => {
  test('comes back whole and without a problem', () => {
    fc.assert(
      fc.property(someTeam, (team) => {
        expect(readKindly(team)).toEqual({ kind: 'teamConfig', teamConfig: team, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('keeps, however one field is damaged, every other', () => {
    const fields = ['team', 'allowOwnSystems', 'measuring', 'wording', 'nation', 'defaults', 'x'];
    fc.assert(
      fc.property(someTeam, fc.constantFrom(...fields), fc.jsonValue(), (team, field, value) => {
        const { teamConfig, problems } = used({ ...team, [field]: value });
        const others = (all: object) => Object.entries(all).filter(([key]) => key !== field);
        expect(Object.fromEntries(others(teamConfig))).toEqual(Object.fromEntries(others(team)));
        for (const problem of problems) expect(problem).toMatch(/^[\w.[\] ]+: ./);
      }),
      { numRuns: 500 },
    );
  });
});

describe('anything at all', () => {
  const damaged = fc
    .tuple(someTeam, fc.constantFrom('systems', 'defaults', 'team', 'tips', 'x'), fc.jsonValue())
    .map(([team, field, value]) => ({ ...team, [field]: value }));
  const withOddSystems = fc
    .tuple(someTeam, fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()))))
    .map(([team, odd]) => ({ ...team, systems: [...odd, ...team.systems, ...team.systems] }));

  test('is read without failing, and what is used is right by the schema and reads the same again', () => {
    const schema = teamConfigSchema();
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.jsonValue(), someTeam, damaged, withOddSystems),
        (value) => {
          const reading = readKindly(value);
          if (reading.kind === 'unusable') {
            expect(reading.problems.length).toBeGreaterThan(0);
            return;
          }
          expect(schema.safeParse(reading.teamConfig).success).toBe(true);
          expect(readKindly(reading.teamConfig)).toEqual({ ...reading, problems: [] });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('is not changed by being read', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, withOddSystems), (value) => {
        const before = structuredClone(value);
        readKindly(value);
        expect(value).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
