import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTeamConfig } from '../../../utils/systems/readTeamConfig';
import { processorMs } from '../processorMs';

/** Ample on a slow computer; a search that tries every way takes hours. */
const QUICK_MS = 4_000;

const system = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const least = { version: 1, systems: [system] };

function problemsOf(value: unknown, shortestAllowanceSeconds?: number): readonly string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const reading = readTeamConfig(text, shortestAllowanceSeconds);
  return reading.kind === 'problems' ? reading.problems : [];
}

const exampleFile = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('a team file that is right', () => {
  test('is read as it stands, such as the demonstration’s', () => {
    const text = exampleFile('../../case-system/team.json');
    expect(readTeamConfig(text)).toEqual({ kind: 'teamConfig', teamConfig: JSON.parse(text) });
  });

  test('may begin with a byte order mark, as some editors write it', () => {
    expect(readTeamConfig(`\uFEFF${JSON.stringify(least)}`).kind).toBe('teamConfig');
  });

  test('may say everything there is to say', () => {
    const whole = {
      version: 1,
      team: 'North locality',
      systems: [
        { ...system, matches: ['https://harbour.example.org:8443/care/*', '*://*.example.org/*'] },
        { id: 'finance_2', name: 'Finance', matches: ['https://money.example.org/*'] },
      ],
      allowOwnSystems: false,
      measuring: 'off',
      nudges: 'off',
      wording: 'adults',
      nation: 'northern-ireland',
      language: 'cy',
      tips: [
        {
          id: 'policy-1',
          theme: 'Our policy',
          title: 'Share the plan',
          text: 'Give a copy of the plan to everybody who is in it.',
          tryNow: 'Print one for your next visit.',
          credit: 'North locality, recording policy, 2026',
          link: 'https://intranet.example.org/policy',
          wordings: ['children'],
        },
      ],
      defaults: {
        awayAllowanceSeconds: 900,
        weeklyHours: 22.5,
        workingDays: [1, 2, 4],
        workingHours: { from: '08:30', to: '17:00' },
        dayStartsAt: '06:00',
        directKinds: ['visitFamily', 'message'],
        retentionMonths: 24,
      },
    };
    expect(readTeamConfig(JSON.stringify(whole))).toEqual({
      kind: 'teamConfig',
      teamConfig: whole,
    });
  });

  test('may name no system, and 200 at most', () => {
    expect(problemsOf({ version: 1, systems: [] })).toEqual([]);
    const many = Array.from({ length: 200 }, (_, index) => ({ ...system, id: `s${index}` }));
    expect(problemsOf({ version: 1, systems: many })).toEqual([]);
  });

  test('has the spaces around its names taken off', () => {
    const spaced = { version: 1, team: ' North ', systems: [{ ...system, name: ' Harbour ' }] };
    expect(readTeamConfig(JSON.stringify(spaced))).toMatchObject({
      teamConfig: { team: 'North', systems: [{ name: 'Harbour' }] },
    });
  });
});

describe('a team file that is wrong names the field and says why:', () => {
  const withSystem = (changed: object) => ({ version: 1, systems: [{ ...system, ...changed }] });
  const withDefaults = (defaults: unknown) => ({ ...least, defaults });

  test.each<[value: unknown, ...problems: string[]]>([
    [[], 'the file: must be of type object'],
    ['null', 'the file: must be of type object'],
    [{ ...least, version: 2 }, 'version: must be 1'],
    [{ ...least, version: '1' }, 'version: must be 1'],
    [{ systems: [] }, 'version: is missing'],
    [{ version: 1 }, 'systems: is missing'],
    [{ version: 1, systems: {} }, 'systems: must be of type array'],
    [{ ...least, sytems: [] }, 'the file: there is no field called sytems'],
    [{ ...least, a: 1, b: 2 }, 'the file: there is no field called a, b'],
    [withSystem({ url: 'x' }), 'systems[0]: there is no field called url'],
    [
      { version: 1, systems: [{ id: 'a', matches: system.matches }] },
      'systems[0].name: is missing',
    ],
    [{ version: 1, systems: [system, 'Harbour'] }, 'systems[1]: must be of type object'],
    [withSystem({ id: 7 }), 'systems[0].id: must be of type string'],
    [withSystem({ id: '' }), 'systems[0].id: may have letters, digits, - and _, 1 to 64 of them'],
    [withSystem({ id: '*' }), 'systems[0].id: may have letters, digits, - and _, 1 to 64 of them'],
    [withSystem({ name: '  ' }), 'systems[0].name: must not be empty'],
    [withSystem({ name: 'x'.repeat(81) }), 'systems[0].name: must be at most 80 characters long'],
    [withSystem({ matches: [] }), 'systems[0].matches: must not be empty'],
    [
      withSystem({ matches: 'https://harbour.example.org/*' }),
      'systems[0].matches: must be of type array',
    ],
    [
      withSystem({ matches: ['https://harbour.example.org/*', 'harbour.example.org'] }),
      'systems[0].matches[1]: “harbour.example.org” is not a match pattern such as https://case.example.org/*',
    ],
    [
      withSystem({ matches: ['*://*/*'] }),
      'systems[0].matches[0]: “*://*/*” would take in far more than a case system; name its own host',
    ],
    [
      withSystem({ matches: ['<all_urls>'] }),
      'systems[0].matches[0]: “<all_urls>” would take in far more than a case system; name its own host',
    ],
    [
      withSystem({ matches: ['https://*.gov.uk/*'] }),
      'systems[0].matches[0]: “https://*.gov.uk/*” would take in far more than a case system; name its own host',
    ],
    [
      withSystem({ matches: ['ftp://harbour.example.org/*'] }),
      'systems[0].matches[0]: “ftp://harbour.example.org/*” must begin with https:// or http://',
    ],
    [
      withSystem({ matches: ['https://harbour*.example.org/*'] }),
      'systems[0].matches[0]: “https://harbour*.example.org/*” may have * only at the front of the host, as in *.example.org',
    ],
    [withSystem({ matches: [7] }), 'systems[0].matches[0]: must be of type string'],
    [
      { version: 1, systems: [system, { ...system, name: 'Again' }] },
      'systems[1].id: “harbour” is the id of another system too',
    ],
    [{ ...least, team: '' }, 'team: must not be empty'],
    [{ ...least, allowOwnSystems: 'no' }, 'allowOwnSystems: must be of type boolean'],
    [{ ...least, measuring: 'maybe' }, 'measuring: must be "on" or "off"'],
    [{ ...least, nudges: 'on' }, 'nudges: must be "off"'],
    [{ ...least, wording: 'everyone' }, 'wording: must be "children" or "adults"'],
    [
      { ...least, nation: 'Wales' },
      'nation: must be "england" or "wales" or "scotland" or "northern-ireland"',
    ],
    [{ ...least, language: 'Welsh' }, 'language: must be a language such as cy or en-GB'],
    [{ ...least, tips: {} }, 'tips: must be of type array'],
    [withDefaults(null), 'defaults: must be of type object'],
    [withDefaults({ hours: 37 }), 'defaults: there is no field called hours'],
    [withDefaults({ weeklyHours: 0 }), 'defaults.weeklyHours: must be more than 0'],
    [withDefaults({ weeklyHours: 81 }), 'defaults.weeklyHours: must be at most 80'],
    [withDefaults({ weeklyHours: '37' }), 'defaults.weeklyHours: must be of type number'],
    [withDefaults({ workingDays: [1, 8] }), 'defaults.workingDays[1]: must be at most 7'],
    [withDefaults({ workingDays: [0] }), 'defaults.workingDays[0]: must be at least 1'],
    [withDefaults({ workingDays: ['Monday'] }), 'defaults.workingDays[0]: must be of type number'],
    [withDefaults({ workingDays: [1.5] }), 'defaults.workingDays[0]: must be a whole number'],
    [
      withDefaults({ workingHours: { from: '9', to: '24:00' } }),
      'defaults.workingHours.from: must be a time of day such as 09:00',
      'defaults.workingHours.to: must be a time of day such as 09:00',
    ],
    [withDefaults({ workingHours: { from: '09:00' } }), 'defaults.workingHours.to: is missing'],
    [withDefaults({ dayStartsAt: '06:01' }), 'defaults.dayStartsAt: must be 06:00 at the latest'],
    [
      withDefaults({ dayStartsAt: '6' }),
      'defaults.dayStartsAt: must be a time of day such as 09:00',
    ],
    [
      withDefaults({ directKinds: ['phone', 'travel'] }),
      'defaults.directKinds[1]: “travel” is no kind of direct time',
    ],
    [withDefaults({ retentionMonths: 0 }), 'defaults.retentionMonths: must be at least 1'],
    ['{"version":1,"systems":[],"__proto__":{}}', 'the file: there is no field called __proto__'],
  ])('%j', (value, ...problems) => {
    expect(problemsOf(value)).toEqual(problems);
  });

  test('every field that is wrong, not the first alone', () => {
    const value = {
      version: 3,
      systems: [{ id: 'a', matches: ['https://*/*'] }],
      defaults: { awayAllowanceSeconds: 15, weeklyHours: -1 },
      wrong: true,
    };
    const fields = problemsOf(value).map((problem) => problem.split(': ')[0]);
    expect(fields).toEqual([
      'version',
      'systems[0].name',
      'systems[0].matches[0]',
      'defaults.awayAllowanceSeconds',
      'defaults.weeklyHours',
      'the file',
    ]);
  });

  test.each(['', '{', 'systems: []', '{"version":1,}', '\uFEFF', '"\u0000'])(
    'no JSON: %j',
    (text) => {
      const problems = problemsOf(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^The file is not JSON: ./);
    },
  );

  test('ten thousand systems, quickly', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...system, id: `s${index}` }));
    const tookMs = processorMs(() => {
      expect(problemsOf({ version: 1, systems: many })).toEqual([
        'systems: must be at most 200 in number',
      ]);
    });
    expect(tookMs).toBeLessThan(QUICK_MS);
  });
});

describe('an away allowance in a team file', () => {
  const file = (awayAllowanceSeconds: unknown) => ({
    ...least,
    defaults: { awayAllowanceSeconds },
  });
  const field = 'defaults.awayAllowanceSeconds';

  test('is a minute at least and a quarter of an hour at most', () => {
    expect(problemsOf(file(60))).toEqual([]);
    expect(problemsOf(file(900))).toEqual([]);
    for (const tooShort of [59, 15, 1, 0, -300]) {
      expect(problemsOf(file(tooShort))).toEqual([`${field}: must be at least 60`]);
    }
    for (const tooLong of [901, 3_600, 1e9]) {
      expect(problemsOf(file(tooLong))).toEqual([`${field}: must be at most 900`]);
    }
  });

  test('may be as short as 15 seconds in builds for tests, and no shorter', () => {
    expect(problemsOf(file(15), 15)).toEqual([]);
    expect(problemsOf(file(14), 15)).toEqual([`${field}: must be at least 15`]);
  });

  test('is in whole seconds', () => {
    expect(problemsOf(file(300.5))).toEqual([`${field}: must be a whole number`]);
    expect(problemsOf(file('300'))).toEqual([`${field}: must be of type number`]);
    expect(problemsOf(file(null))).toEqual([`${field}: must be of type number`]);
  });
});

describe('any text at all', () => {
  test('is read without failing, and what is wrong is said in sentences with a field', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom('version', 'systems', 'team', 'defaults', 'measuring', 'nation', 'x'),
        fc.jsonValue(),
      )
      .map(([field, value]) => JSON.stringify({ ...least, [field]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const reading = readTeamConfig(text);
        if (reading.kind === 'teamConfig') return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const problem of reading.problems) {
          expect(problem).toMatch(/^(The file is not JSON|the file|[a-z]+[\w.[\]]*): ./i);
          expect(problem).not.toMatch(/Invalid|undefined|\[object/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
