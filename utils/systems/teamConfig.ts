import { distinctIds } from '../distinctIds';
import { z } from '../schema';
import { packTips } from '../tips/packSchema';
import { isDirectKind } from '../totals/kinds';
import { EXTENSION_STORES } from './match/address';
import { readPattern } from './match/pattern';
import { UNSEEN } from './unseen';

const TEXT_LIMIT = 80;
/** No team has so many. */
export const MOST_SYSTEMS = 200;
/** Nor a system so many addresses. */
export const MOST_MATCHES = 100;
const LONGEST_PATTERN = 1_000;
const SHORTEST_ALLOWANCE_SECONDS = 60;
const LONGEST_ALLOWANCE_SECONDS = 15 * 60;

const PATTERN_PROBLEMS = {
  notAPattern: 'is not a match pattern such as https://case.example.org/*',
  everything: 'would take in far more than a case system; name its own host',
  schemeNotSupported: 'must begin with https:// or http://',
  wildcardInside: 'may have * only at the front of the host, as in *.example.org',
} as const;

/** A match pattern that can be a case system's. */
export const matchPattern = z.string().check(
  z.maxLength(LONGEST_PATTERN, { abort: true }),
  z.refine((text) => readPattern(text).kind === 'pattern', {
    error: ({ input }) => {
      const reading = readPattern(String(input));
      const problem = reading.kind === 'problem' ? reading.problem : 'notAPattern';
      return `“${String(input)}” ${PATTERN_PROBLEMS[problem]}`;
    },
    abort: true,
  }),
  z.refine((text) => !isExtensionStore(text), {
    error: ({ input }) =>
      `“${String(input)}” is an extension store, where browsers let no extension run`,
  }),
);

function isExtensionStore(text: string): boolean {
  const reading = readPattern(text);
  return reading.kind === 'pattern' && EXTENSION_STORES.has(reading.pattern.host);
}

/** A name as a team file may have it: one line, no longer than others can read at a glance. */
export function asLabel(text: string): string {
  return text
    .replace(UNSEEN, ' ')
    .trim()
    .slice(0, TEXT_LIMIT)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

const label = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(TEXT_LIMIT),
  z.refine((text) => text.search(UNSEEN) === -1, {
    error: 'may have no characters that are not seen, such as those that turn text round',
  }),
);
const timeOfDay = z.string().check(
  z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'must be a time of day such as 09:00',
    abort: true,
  }),
);
const language = z
  .string()
  .check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/, { error: 'must be a language such as cy or en-GB' }));
const directKind = z.string().check(
  z.refine(isDirectKind, {
    error: ({ input }) => `“${String(input)}” is no kind of direct time`,
  }),
);

/** One case system of a team. */
export const teamSystemSchema = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^[\w-]{1,64}$/, { error: 'may have letters, digits, - and _, 1 to 64 of them' }),
    ),
  name: label,
  matches: z.array(matchPattern).check(z.minLength(1), z.maxLength(MOST_MATCHES)),
});

/** What an organisation may suggest; a person can always change it. */
export const defaultsSchema = (shortestAllowanceSeconds = SHORTEST_ALLOWANCE_SECONDS) =>
  z.strictObject({
    awayAllowanceSeconds: z.optional(
      z.int().check(z.gte(shortestAllowanceSeconds), z.lte(LONGEST_ALLOWANCE_SECONDS)),
    ),
    weeklyHours: z.optional(z.number().check(z.gt(0), z.lte(80))),
    workingDays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7)))),
    workingHours: z.optional(z.strictObject({ from: timeOfDay, to: timeOfDay })),
    dayStartsAt: z.optional(
      timeOfDay.check(
        z.refine((time) => time <= '06:00', { error: 'must be 06:00 at the latest' }),
      ),
    ),
    directKinds: z.optional(z.array(directKind)),
    retentionMonths: z.optional(z.int().check(z.gte(1), z.lte(120))),
  });

/**
 * A team's configuration, version 1: the one schema all its forms are made from. An away allowance
 * is a minute at least; builds for tests may have a shorter one.
 */
export function teamConfigSchema(shortestAllowanceSeconds = SHORTEST_ALLOWANCE_SECONDS) {
  return z.strictObject({
    version: z.literal(1),
    team: z.optional(label),
    systems: z.array(teamSystemSchema).check(z.maxLength(MOST_SYSTEMS), distinctIds('system')),
    allowOwnSystems: z.optional(z.boolean()),
    measuring: z.optional(z.enum(['on', 'off'])),
    nudges: z.optional(z.literal('off')),
    wording: z.optional(z.enum(['children', 'adults'])),
    nation: z.optional(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])),
    language: z.optional(language),
    tips: z.optional(packTips),
    defaults: z.optional(defaultsSchema(shortestAllowanceSeconds)),
  });
}

export type TeamConfig = z.infer<ReturnType<typeof teamConfigSchema>>;
export type TeamDefaults = z.infer<ReturnType<typeof defaultsSchema>>;
