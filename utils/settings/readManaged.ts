/** What managed storage holds: a team's configuration still to be read, nothing, or neither. */
export type ManagedReading =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown; problems: readonly string[] }
  | { kind: 'unusable'; problems: readonly string[] };

/**
 * Takes an organisation's policy from its keys, or from the whole team file as one text in
 * `config`, since one registry value is what administrators can set; that text comes first. Among
 * keys the version may be missing, which is 1 then.
 */
export function readManaged(values: Readonly<Record<string, unknown>>): ManagedReading {
  const { config, ...keys } = values;
  const names = Object.keys(keys);
  if (config === undefined && names.length === 0) return { kind: 'none' };
  if (config === undefined) return { kind: 'value', value: { version: 1, ...keys }, problems: [] };
  const problems = names.map((name) => `${name}: is not looked at, since config is there too`);
  if (typeof config !== 'string') {
    return { kind: 'unusable', problems: [...problems, 'config: must be of type string'] };
  }
  try {
    return { kind: 'value', value: JSON.parse(config.replace(/^\uFEFF/, '')), problems };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'unusable', problems: [...problems, `config: is not JSON: ${detail}`] };
  }
}
