import { type TeamConfig, teamConfigSchema } from './teamConfig';
import type { z } from '../schema';

export type TeamConfigReading =
  | { kind: 'teamConfig'; teamConfig: TeamConfig }
  | { kind: 'problems'; problems: readonly string[] };

/**
 * Reads a team file's text. What is wrong is named by its field, each in a sentence of its own,
 * such as “systems[0].matches[1]: … would take in every site”. An away allowance is a minute at
 * least, save in builds for tests.
 */
export function readTeamConfig(text: string, shortestAllowanceSeconds = 60): TeamConfigReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'problems', problems: [`The file is not JSON: ${detail}`] };
  }
  const parsed = teamConfigSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { kind: 'problems', problems: parsed.error.issues.map(sentence) };
  const allowanceSeconds = parsed.data.defaults?.awayAllowanceSeconds;
  if (allowanceSeconds !== undefined && allowanceSeconds < shortestAllowanceSeconds) {
    const problem = `defaults.awayAllowanceSeconds: must be at least ${shortestAllowanceSeconds}`;
    return { kind: 'problems', problems: [problem] };
  }
  return { kind: 'teamConfig', teamConfig: parsed.data };
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `${fieldName(issue.path)}: there is no field called ${issue.keys.join(', ')}`;
  }
  return `${fieldName(issue.path)}: ${reason(issue)}`;
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${counted(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${counted(issue.origin)}`;
    case 'invalid_format':
      return 'is not written as it must be';
    default:
      return issue.message;
  }
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
