import { z } from '../schema';
import { isDirectKind } from '../totals/kinds';
import { readPattern } from './match/pattern';

const TEXT_LIMIT = 80;
/** Builds for tests may use short allowances; in the product it is one minute at least. */
const SHORTEST_ALLOWANCE_SECONDS = 15;
const LONGEST_ALLOWANCE_SECONDS = 15 * 60;

const PATTERN_PROBLEMS = {
  notAPattern: 'is not a match pattern such as https://case.example.org/*',
  everything: 'would take in every site; name the case system’s own host',
  schemeNotSupported: 'must begin with https:// or http://',
  wildcardInside: 'may have * only at the front of the host, as in *.example.org',
} as const;

const matchPattern = z.string().check(
  z.refine((text) => readPattern(text).kind === 'pattern', {
    error: ({ input }) => {
      const reading = readPattern(String(input));
      const problem = reading.kind === 'problem' ? reading.problem : 'notAPattern';
      return `“${String(input)}” ${PATTERN_PROBLEMS[problem]}`;
    },
  }),
);

const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT_LIMIT));
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const teamSystem = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  name: label,
  matches: z.array(matchPattern).check(z.minLength(1), z.maxLength(100)),
});

/** What an organisation may suggest; a person can always change it. */
const defaults = z.strictObject({
  awayAllowanceSeconds: z.optional(
    z.int().check(z.gte(SHORTEST_ALLOWANCE_SECONDS), z.lte(LONGEST_ALLOWANCE_SECONDS)),
  ),
  weeklyHours: z.optional(z.number().check(z.gt(0), z.lte(80))),
  workingDays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7)))),
  workingHours: z.optional(z.strictObject({ from: timeOfDay, to: timeOfDay })),
  dayStartsAt: z.optional(
    timeOfDay.check(z.refine((time) => time <= '06:00', { error: 'must be 06:00 at the latest' })),
  ),
  directKinds: z.optional(
    z.array(
      z
        .string()
        .check(
          z.refine(isDirectKind, {
            error: ({ input }) => `“${String(input)}” is no kind of direct time`,
          }),
        ),
    ),
  ),
  retentionMonths: z.optional(z.int().check(z.gte(1), z.lte(120))),
});

/** A team's configuration, version 1: the one schema all its forms are made from. */
export const teamConfigSchema = z.strictObject({
  version: z.literal(1),
  team: z.optional(label),
  systems: z.array(teamSystem).check(
    z.maxLength(200),
    z.refine((systems) => new Set(systems.map(({ id }) => id)).size === systems.length, {
      error: 'has the same id twice',
    }),
  ),
  allowOwnSystems: z.optional(z.boolean()),
  measuring: z.optional(z.enum(['on', 'off'])),
  nudges: z.optional(z.literal('off')),
  wording: z.optional(z.enum(['children', 'adults'])),
  nation: z.optional(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/))),
  tips: z.optional(z.array(z.unknown())),
  defaults: z.optional(defaults),
});

export type TeamConfig = z.infer<typeof teamConfigSchema>;
