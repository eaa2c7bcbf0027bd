import { problemsIn } from '../problemsIn';
import { readTipsKindly } from '../tips/readTipsKindly';
import {
  defaultsSchema,
  matchPattern,
  MOST_MATCHES,
  MOST_SYSTEMS,
  type TeamConfig,
  teamConfigSchema,
  teamSystemSchema,
} from './teamConfig';

/** What of a team's configuration can be used, and what is wrong with the rest. */
export type KindReading =
  | { kind: 'teamConfig'; teamConfig: TeamConfig; problems: readonly string[] }
  | { kind: 'unusable'; problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;
interface Schema {
  safeParse(
    value: unknown,
    params: { reportInput: true },
  ): { success: true; data: unknown } | { success: false; error: Parameters<typeof problemsIn>[0] };
}

/**
 * Reads a team's configuration as far as it can be understood: what is wrong is left out and named
 * by its field, and the rest works. One that is no object, or of a later version, is of no use.
 * `shortestAllowanceSeconds` as for `teamConfigSchema`.
 */
export function readKindly(value: unknown, shortestAllowanceSeconds?: number): KindReading {
  if (!isFields(value)) return { kind: 'unusable', problems: ['the file: must be of type object'] };
  const { version } = value;
  if (typeof version === 'number' && version > 1) {
    const problem = `version: ${version} is of a later Alongside than this one, which knows version 1`;
    return { kind: 'unusable', problems: [problem] };
  }
  if (version !== 1) {
    return {
      kind: 'unusable',
      problems: [`version: ${version === undefined ? 'is missing' : 'must be 1'}`],
    };
  }
  const problems: string[] = [];
  const { systems, tips, defaults, ...others } = value;
  const { shape } = teamConfigSchema(shortestAllowanceSeconds);
  const teamConfig = {
    ...usableFields(others, shape, [], problems),
    version: 1 as const,
    systems: usableSystems(systems, problems),
    ...(tips !== undefined && { tips: usableTips(tips, problems) }),
  };
  if (defaults === undefined) return { kind: 'teamConfig', teamConfig, problems };
  const usableDefaults = isFields(defaults)
    ? usableFields(defaults, defaultsSchema(shortestAllowanceSeconds).shape, ['defaults'], problems)
    : complain(problems, 'defaults: must be of type object', {});
  return { kind: 'teamConfig', teamConfig: { ...teamConfig, defaults: usableDefaults }, problems };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function complain<Rest>(problems: string[], problem: string, rest: Rest): Rest {
  problems.push(problem);
  return rest;
}

/** Each field that is right by itself. */
function usableFields(
  fields: Fields,
  shape: Readonly<Record<string, Schema>>,
  within: readonly string[],
  problems: string[],
): Record<string, unknown> {
  const usable: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (schema === undefined) {
      problems.push(`${within[0] ?? 'the file'}: there is no field called ${field}`);
      continue;
    }
    const read = schema.safeParse(value, { reportInput: true });
    if (read.success) usable[field] = read.data;
    else problems.push(...problemsIn(read.error, [...within, field]));
  }
  return usable;
}

function usableTips(value: unknown, problems: string[]): NonNullable<TeamConfig['tips']> {
  const reading = readTipsKindly(value, ['tips']);
  problems.push(...reading.problems);
  return reading.tips;
}

/** The systems that can be used; of one with something wrong in it, the rest. */
function usableSystems(systems: unknown, problems: string[]): TeamConfig['systems'] {
  if (systems === undefined) return [];
  if (!Array.isArray(systems)) return complain(problems, 'systems: must be of type array', []);
  if (systems.length > MOST_SYSTEMS) {
    const count = `${MOST_SYSTEMS} in number; the others of these ${systems.length} are left out`;
    problems.push(`systems: must be at most ${count}`);
  }
  const usable = new Map<string, TeamConfig['systems'][number]>();
  for (const [index, system] of systems.slice(0, MOST_SYSTEMS).entries()) {
    const read = teamSystemSchema.safeParse(system, { reportInput: true });
    if (!read.success) problems.push(...problemsIn(read.error, ['systems', index]));
    const whole = read.success ? read : teamSystemSchema.safeParse(usablePart(system));
    if (!whole.success) continue;
    if (usable.has(whole.data.id)) {
      problems.push(`systems[${index}].id: “${whole.data.id}” is the id of another system too`);
    } else usable.set(whole.data.id, whole.data);
  }
  return [...usable.values()];
}

/** The system without what is nowhere in the schema, and with those of its patterns that are right. */
function usablePart(system: unknown): unknown {
  if (!isFields(system)) return system;
  const known = Object.entries(system).filter(([field]) =>
    Object.hasOwn(teamSystemSchema.shape, field),
  );
  const { matches, ...others } = Object.fromEntries(known);
  if (!Array.isArray(matches)) return { ...others, matches };
  const usable = matches.filter((pattern) => matchPattern.safeParse(pattern).success);
  return { ...others, matches: usable.slice(0, MOST_MATCHES) };
}
