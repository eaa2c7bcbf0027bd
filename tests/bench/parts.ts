/** What the benchmark measures, by the names that `--only` takes, in the order of measuring. */
export const parts = [
  'weight',
  'pulse',
  'opening',
  'derivation',
  'fold',
  'popup',
  'systems',
  'decision',
  'size',
  'page',
  'tabbing',
] as const;

export type Part = (typeof parts)[number];

/** The parts that were asked for: all, or those after `--only`, separated by commas. */
export function partsAskedFor(args: readonly string[]): ReadonlySet<Part> {
  const [option, names, ...more] = args;
  if (option === undefined) return new Set(parts);
  const asked = (names ?? '').split(',');
  const known = asked.flatMap((name) => parts.filter((part) => part === name));
  if (option !== '--only' || more.length > 0 || known.length < asked.length) {
    throw new Error(`Use it as: npm run bench -- --only ${parts.join(',')}`);
  }
  return new Set(known);
}
