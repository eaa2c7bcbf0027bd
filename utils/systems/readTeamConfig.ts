import { problemsIn } from '../problemsIn';
import { type TeamConfig, teamConfigSchema } from './teamConfig';

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
  return { kind: 'problems', problems: problemsIn(parsed.error) };
}
