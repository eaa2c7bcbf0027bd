import * as fc from 'fast-check';
import { writePattern } from '../../../utils/systems/match/pattern';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { directKinds } from '../../../utils/totals/kinds';
import { pattern } from './match/somePatterns';

const hour = fc.integer({ min: 0, max: 23 }).map((value) => String(value).padStart(2, '0'));
const time = fc.tuple(hour, fc.constantFrom('00', '30', '59')).map((parts) => parts.join(':'));
const label = fc.constantFrom('North', 'Ward 7', 'Tîm y Gogledd', 'A team with a name', '北');

const systems = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[\w-]{1,8}$/),
    name: label,
    matches: fc.array(pattern.map(writePattern), { minLength: 1, maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

const defaults: fc.Arbitrary<NonNullable<TeamConfig['defaults']>> = fc.record(
  {
    awayAllowanceSeconds: fc.integer({ min: 60, max: 900 }),
    weeklyHours: fc.constantFrom(0.5, 18.5, 37, 80),
    workingDays: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    workingHours: fc.record({ from: time, to: time }),
    dayStartsAt: fc.constantFrom('00:00', '05:30', '06:00'),
    directKinds: fc.subarray([...directKinds]),
    retentionMonths: fc.integer({ min: 1, max: 120 }),
  },
  { requiredKeys: [] },
);

const tips = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[\w-]{1,8}$/),
      theme: label,
      title: label,
      text: label,
      tryNow: label,
      credit: label,
      link: fc.constant('https://policy.example.org/'),
      wordings: fc.subarray(['children' as const, 'adults' as const], { minLength: 1 }),
    },
    { requiredKeys: ['id', 'theme', 'title', 'text', 'tryNow', 'credit', 'wordings'] },
  ),
  { selector: ({ id }) => id, maxLength: 2 },
);

/** A team's configuration with anything that one may say. */
export const someTeam: fc.Arbitrary<TeamConfig> = fc.record(
  {
    version: fc.constant(1 as const),
    team: label,
    systems,
    allowOwnSystems: fc.boolean(),
    measuring: fc.constantFrom('on', 'off'),
    nudges: fc.constant('off' as const),
    wording: fc.constantFrom('children', 'adults'),
    nation: fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland'),
    language: fc.constantFrom('cy', 'en-GB'),
    tips,
    defaults,
  },
  { requiredKeys: ['version', 'systems'] },
);
