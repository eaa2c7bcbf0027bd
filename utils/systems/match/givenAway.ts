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
  for (const near of neighbourhoods(systems)) {
    for (const system of near) {
      for (const match of system.matches) {
        const page = somePageOf(match);
        if (page === undefined || findMatch(near, page)?.system !== system) continue;
        const giving = near.filter((other) => other !== system && findMatch([other], page));
        for (const { id } of giving) found.set(id, [...(found.get(id) ?? []), { system, match }]);
      }
    }
  }
  return found;
}

/** Systems whose hosts end alike; with 200 of them, comparing all with all takes too long. */
function neighbourhoods<System extends CaseSystem>(systems: readonly System[]): System[][] {
  const byEnding = new Map<string, Set<System>>();
  for (const system of systems) {
    for (const ending of system.matches.flatMap((match) => endingOf(match) ?? [])) {
      byEnding.set(ending, (byEnding.get(ending) ?? new Set<System>()).add(system));
    }
  }
  return [...byEnding.values()].filter(({ size }) => size > 1).map((near) => [...near]);
}

function endingOf(match: string): string | undefined {
  const reading = readPattern(match);
  if (reading.kind === 'problem') return undefined;
  return reading.pattern.host.split('.').slice(-2).join('.');
}

/** A page that falls under a pattern, with a name in the place of each star. */
function somePageOf(match: string): string | undefined {
  const reading = readPattern(match);
  if (reading.kind === 'problem') return undefined;
  const { scheme, includesSubdomains, host, port, path } = reading.pattern;
  const origin = `${scheme === '*' ? 'https' : scheme}://${includesSubdomains ? 'some-site.' : ''}${host}`;
  return `${origin}${port === null ? '' : `:${port}`}${path.replaceAll('*', 'some-page')}`;
}
