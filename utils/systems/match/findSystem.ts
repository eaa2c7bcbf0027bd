import type { CaseSystem } from './caseSystem';
import { matches, matchesOrigin } from './matches';
import { type Pattern, readPattern } from './pattern';

/**
 * The case system an address belongs to; undefined when it belongs to none or is no address.
 * Where patterns overlap the narrower wins: a host before its subdomains' wildcard, a port before
 * any port, a longer path before a shorter.
 */
export function findSystem<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
): System | undefined {
  return narrowest(systems, address, matches);
}

/** The systems that have something on the address's scheme, host and port, whatever the path. */
export function systemsOnOrigin<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
): System[] {
  const url = parsed(address);
  if (url === undefined) return [];
  return systems.filter((system) =>
    patternsOf(system).some((pattern) => matchesOrigin(pattern, url)),
  );
}

function narrowest<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
  fits: (pattern: Pattern, address: URL) => boolean,
): System | undefined {
  const url = parsed(address);
  if (url === undefined) return undefined;
  let best: { system: System; pattern: Pattern } | undefined;
  for (const system of systems) {
    for (const pattern of patternsOf(system)) {
      if (!fits(pattern, url)) continue;
      if (best === undefined || isNarrower(pattern, best.pattern)) best = { system, pattern };
    }
  }
  return best?.system;
}

/** Whether `one` wins where both take an address in. */
export function isNarrower(one: Pattern, other: Pattern): boolean {
  const [left, right] = [narrowness(one), narrowness(other)];
  const differing = left.findIndex((value, index) => value !== right[index]);
  return differing !== -1 && (left[differing] ?? 0) > (right[differing] ?? 0);
}

function narrowness(pattern: Pattern): number[] {
  return [
    pattern.includesSubdomains ? 0 : 1,
    pattern.host.length,
    pattern.port === null ? 0 : 1,
    ...pathNarrowness(pattern.path),
    pattern.scheme === '*' ? 0 : 1,
  ];
}

/** By the shortest path that is taken in, which for `/care/*` is `/care`; then by what is fixed. */
function pathNarrowness(path: string): number[] {
  const shortest = path.replace(/\/\*$/, '').replaceAll('*', '');
  const fixed = path.replaceAll('*', '');
  const wildcards = path.match(/\*+/g)?.length ?? 0;
  return [shortest.length, wildcards === 0 ? 1 : 0, fixed.length, -wildcards];
}

function patternsOf(system: CaseSystem): Pattern[] {
  return system.matches.flatMap((text) => patternIn(text) ?? []);
}

/** Patterns read before: with 200 systems reading all of them anew would slow every pulse down. */
const known = new Map<string, Pattern | null>();
const MOST_KNOWN = 5_000;

function patternIn(text: string): Pattern | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const reading = readPattern(text);
  const pattern = reading.kind === 'pattern' ? reading.pattern : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, pattern);
  return pattern;
}

function parsed(address: string | undefined): URL | undefined {
  return address === undefined ? undefined : (URL.parse(address) ?? undefined);
}
