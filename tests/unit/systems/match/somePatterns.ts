import * as fc from 'fast-check';
import type { Pattern } from '../../../../utils/systems/match/pattern';

/** An address in its parts, so that a test need not trust a parser to know them. */
export interface AddressParts {
  scheme: 'http' | 'https';
  /** Lower-case labels, the top-most last. */
  labels: readonly string[];
  port: number | null;
  path: string;
}

// Few hosts, ports and letters, so that patterns and addresses meet often.
const LABELS = [
  ['a', 'example'],
  ['b', 'a', 'example'],
  ['example'],
  ['a', 'example', 'b'],
  ['xn--bcher-kva', 'example'],
  ['ba', 'example'],
] as const;
const ports = fc.constantFrom(null, null, null, null, 80, 443, 8443);
const letters = (characters: string) =>
  fc.string({ unit: fc.constantFrom(...characters), maxLength: 5 }).map((rest) => `/${rest}`);

const named = fc.record({
  includesSubdomains: fc.boolean(),
  host: fc.constantFrom(...LABELS.filter((labels) => labels.length > 1)).map((l) => l.join('.')),
});
const alone = fc.record({
  includesSubdomains: fc.constant(false),
  host: fc.constantFrom('example', 'localhost', '[::1]', '127.0.0.1'),
});

/** A pattern as `readPattern` gives it. */
export const pattern: fc.Arbitrary<Pattern> = fc
  .tuple(
    fc.constantFrom('http', 'https', '*'),
    fc.oneof({ weight: 4, arbitrary: named }, { weight: 1, arbitrary: alone }),
    ports,
    fc.oneof(fc.constant('/*'), letters('ab/**')),
  )
  .map(([scheme, { includesSubdomains, host }, port, path]) => ({
    scheme,
    includesSubdomains,
    host,
    port,
    path,
  }));

export const addressParts: fc.Arbitrary<AddressParts> = fc.record({
  scheme: fc.constantFrom('http', 'https'),
  labels: fc.constantFrom(...LABELS),
  port: ports,
  path: letters('ab/'),
});

/** The ways in which one and the same page may be written. */
export const spelling = fc.record({
  upperCase: fc.boolean(),
  trailingDot: fc.boolean(),
  after: fc.constantFrom('', '?a.example/b', '#a.example', '?@a.example#/b'),
});

/** The address as text. */
export function written(
  { scheme, labels, port, path }: AddressParts,
  { upperCase, trailingDot, after }: { upperCase: boolean; trailingDot: boolean; after: string },
): string {
  const host = labels.join('.') + (trailingDot ? '.' : '');
  const origin = `${scheme}://${host}${port === null ? '' : `:${port}`}`;
  return `${upperCase ? origin.toUpperCase() : origin}${path}${after}`;
}
