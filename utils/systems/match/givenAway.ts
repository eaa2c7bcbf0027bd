import type { CaseSystem } from './caseSystem';
import { findMatch, type Match } from './findSystem';
import { readPattern } from './pattern';

/**
 * What each system, by its id, leaves to others since their patterns lie within its own and are
 * narrower, or are the same and come first. Judged by one page of each pattern.
 */
export function givenAway<System extends CaseSystem>(
  systems: readonly System[],
): ReadonlyMap<string, readonly Match<System>[]> {
  const found = new Map<string, Match<System>[]>();
  const systemsNear = byHost(systems);
  for (const system of systems) {
    for (const match of system.matches) {
      const page = somePageOf(match);
      if (page === null) continue;
      const near = systemsNear(page.hostname);
      if (near.length < 2 || findMatch(near, page)?.system !== system) continue;
      const giving = near.filter((other) => other !== system && findMatch([other], page));
      for (const { id } of giving) found.set(id, [...(found.get(id) ?? []), { system, match }]);
    }
  }
  return found;
}

/** Looks up the systems, in their order, that have a host or one of those it lies under. */
function byHost<System extends CaseSystem>(
  systems: readonly System[],
): (hostname: string) => readonly System[] {
  const found = new Map<string, Set<System>>();
  for (const system of systems) {
    for (const match of system.matches) {
      const reading = readPattern(match);
      if (reading.kind === 'problem') continue;
      const { host } = reading.pattern;
      found.set(host, (found.get(host) ?? new Set<System>()).add(system));
    }
  }
  return (hostname) => {
    const labels = hostname.split('.');
    const hosts = labels.map((_, index) => labels.slice(index).join('.'));
    const near = new Set(hosts.flatMap((host) => [...(found.get(host) ?? [])]));
    return near.size < 2 ? [...near] : systems.filter((system) => near.has(system));
  };
}

/** A page that falls under a pattern, with a name in the place of each star; null for none. */
function somePageOf(match: string): URL | null {
  const reading = readPattern(match);
  if (reading.kind === 'problem') return null;
  const { scheme, includesSubdomains, host, port, path } = reading.pattern;
  const origin = `${scheme === '*' ? 'https' : scheme}://${includesSubdomains ? 'some-site.' : ''}${host}`;
  return URL.parse(
    `${origin}${port === null ? '' : `:${port}`}${path.replaceAll('*', 'some-page')}`,
  );
}
