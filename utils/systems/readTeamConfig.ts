import { type TeamConfig, teamConfigSchema } from './teamConfig';
import type { z } from '../schema';

export type TeamConfigReading =
  | { kind: 'teamConfig'; teamConfig: TeamConfig }
  | { kind: 'problems'; problems: readonly string[] };

/**
 * Reads a team file's text. What is wrong is named by its field, each in a sentence of its own,
 * such as “systems[0].matches[1]: … would take in far more than a case system”. An away allowance
 * is a minute at least, save in builds for tests.
 */
export function readTeamConfig(text: string, shortestAllowanceSeconds?: number): TeamConfigReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'problems', problems: [`The file is not JSON: ${detail}`] };
  }
  const schema = teamConfigSchema(shortestAllowanceSeconds);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { kind: 'teamConfig', teamConfig: parsed.data };
  return { kind: 'problems', problems: parsed.error.issues.map(sentence) };
}

function sentence(issue: z.core.$ZodIssue): string {
  return `${fieldName(issue.path)}: ${reason(issue)}`;
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no field called ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${typeInWords(issue.expected)}`;
    case 'invalid_value': {
      if (issue.input === undefined) return 'is missing';
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    }
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must be at most ${issue.maximum}${counted(issue.origin)}`;
    default:
      // A rule of our own, which brings its words.
      return issue.message;
  }
}

function typeInWords(expected: string): string {
  return expected === 'int' ? 'a whole number' : `of type ${expected}`;
}

function tooSmall({ minimum, inclusive, origin }: z.core.$ZodIssueTooSmall): string {
  const unit = counted(origin);
  if (inclusive === false) return `must be more than ${minimum}${unit}`;
  return unit !== '' && minimum === 1 ? 'must not be empty' : `must be at least ${minimum}${unit}`;
}

function counted(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' in number' : '';
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return name.replace(/^\./, '') || 'the file';
}
