import { toJSONSchema } from 'zod/mini';
import type { z } from '../schema';
import { type TeamConfig, type TeamDefaults, teamConfigSchema } from '../systems/teamConfig';

/** Where the table stands in a page of the documentation. */
const BEGIN = '<!-- keys -->';
const END = '<!-- end of keys -->';

type Meanings<Keys extends string> = Readonly<Record<Keys, string>>;
type SystemKey = keyof TeamConfig['systems'][number];

const meanings: Meanings<Exclude<keyof TeamConfig, 'defaults'>> = {
  version: 'The version of this format',
  team: 'The team’s or the organisation’s name, as it is shown',
  systems: 'The case systems',
  allowOwnSystems: 'Whether people may add systems of their own; they may unless it is `false`',
  measuring: 'Whether time is counted; with `off`, log, tips and reports work as ever',
  nudges: 'Switches every reminder off',
  wording: 'The words of children’s or of adults’ services',
  nation: 'Where the team works',
  language: 'The language to begin with',
  tips: 'Tips of the team’s own',
};
const meaningsOfSystems: Meanings<SystemKey> = {
  id: 'Stays the same for good: time is kept under it. Letters, digits, `-` and `_`',
  name: 'What people call it',
  matches: 'Its addresses, as match patterns such as `https://case.example.org/*`',
};
const meaningsOfDefaults: Meanings<keyof TeamDefaults> = {
  awayAllowanceSeconds: 'How long somebody may be away before it is not counted',
  weeklyHours: 'Hours worked in a week',
  workingDays: 'Days on which the hours begin, 1 for Monday to 7 for Sunday',
  workingHours: 'When the hours begin and end, as `{ "from": "09:00", "to": "17:00" }`',
  dayStartsAt:
    'When a day begins, such as `05:00` for teams that work nights; `06:00` at the latest',
  directKinds: 'The kinds that count as direct time',
  retentionMonths: 'How long totals and what was added are kept',
};

/**
 * The keys of the team's file as a table in Markdown, made from the schema: none can be missing
 * there, and none is in it that the product does not know.
 */
export function keysTable(): string {
  const schema = toJSONSchema(teamConfigSchema(), { io: 'input' });
  const { defaults, ...others } = fieldsOf(schema);
  const systems = fieldsOf(asSchema(others['systems']?.items));
  const rows = [
    ...rowsOf(others, meanings, '', schema.required),
    ...rowsOf(systems, meaningsOfSystems, 'systems[].', Object.keys(systems)),
    ...rowsOf(fieldsOf(defaults ?? {}), meaningsOfDefaults, 'defaults.', []),
  ];
  return ['| key | what it may be | what it is for |', '|---|---|---|', ...rows].join('\n');
}

/** A page of documentation with the table of today between its markers. */
export function withKeysTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (rest === undefined || after === undefined) return page;
  return `${before}${BEGIN}\n\n${keysTable()}\n\n${END}${after}`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function rowsOf(
  fields: Readonly<Record<string, JsonSchema>>,
  meaningOf: Readonly<Record<string, string>>,
  within: string,
  required: readonly string[] = [],
): string[] {
  return Object.entries(fields).map(([key, schema]) => {
    const must = required.includes(key) ? '; must be there' : '';
    return `| \`${within}${key}\` | ${valuesOf(schema)}${must} | ${meaningOf[key] ?? ''} |`;
  });
}

function valuesOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  }
  switch (schema.type) {
    case 'array':
      return `a list${upTo(schema.maxItems, '')}`;
    case 'string':
      return `a text${upTo(schema.maxLength, ' letters')}`;
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `a whole number${between(schema)}`;
    case 'number':
      return `a number${between(schema)}`;
    default:
      return 'an object';
  }
}

function upTo(most: number | undefined, unit: string): string {
  return most === undefined ? '' : `, ${most}${unit} at most`;
}

function between({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const least = exclusiveMinimum === undefined ? `${minimum}` : `more than ${exclusiveMinimum}`;
  return `, ${least} to ${maximum}`;
}

function fieldsOf(schema: JsonSchema): Record<string, JsonSchema> {
  const fields = Object.entries(schema.properties ?? {});
  return Object.fromEntries(fields.map(([key, value]) => [key, asSchema(value)]));
}

function asSchema(schema: unknown): JsonSchema {
  return typeof schema === 'object' && schema !== null ? { ...schema } : {};
}
