import type { CaseSystem } from './caseSystem';
import { matches, matchesHost, matchesOrigin } from './matches';
import { type Pattern, readPattern } from './pattern';

/** A system, and the pattern of it under which an address falls. */
export interface Match<System extends CaseSystem> {
  system: System;
  /** As the system has it. */
  match: string;
}

/**
 * The case system an address belongs to; undefined when it belongs to none or is no address.
 * Where patterns overlap the narrower wins: a host before its subdomains' wildcard, a port before
 * any port, a longer path before a shorter.
 */
export function findSystem<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
): System | undefined {
  return findMatch(systems, address)?.system;
}

/** As `findSystem`, with the pattern that decided it. */
export function findMatch<System extends CaseSystem>(
  systems: readonly System[],
  address: string | URL | undefined,
): Match<System> | undefined {
  const url = parsed(address);
  if (url === undefined) return undefined;
  let best: (Match<System> & { pattern: Pattern }) | undefined;
  for (const system of systems) {
    for (const match of system.matches) {
      const pattern = patternIn(match);
      if (pattern === null || !matches(pattern, url)) continue;
      if (best === undefined || isNarrower(pattern, best.pattern))
        best = { system, match, pattern };
    }
  }
  return best && { system: best.system, match: best.match };
}

/** The systems that have something on the address's scheme, host and port, whatever the path. */
export function systemsOnOrigin<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
): System[] {
  return systems.filter((system) => partOnOrigin(system, address).matches.length > 0);
}

/** The systems that have something on the address's host, whatever the scheme, port and path. */
export function systemsOnHost<System extends CaseSystem>(
  systems: readonly System[],
  address: string | undefined,
): System[] {
  const url = parsed(address);
  if (url === undefined) return [];
  return systems.filter((system) =>
    system.matches.some((match) => {
      const pattern = patternIn(match);
      return pattern !== null && matchesHost(pattern, url.hostname);
    }),
  );
}

/** A system with only those of its patterns that are on the address's scheme, host and port. */
export function partOnOrigin<System extends CaseSystem>(
  system: System,
  address: string | undefined,
): System {
  const url = parsed(address);
  const isThere = (match: string) => {
    const pattern = patternIn(match);
    return url !== undefined && pattern !== null && matchesOrigin(pattern, url);
  };
  return { ...system, matches: system.matches.filter(isThere) };
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

function parsed(address: string | URL | undefined): URL | undefined {
  if (address instanceof URL) return address;
  return address === undefined ? undefined : (URL.parse(address) ?? undefined);
}
