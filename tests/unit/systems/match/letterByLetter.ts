import type { Pattern } from '../../../../utils/systems/match/pattern';
import type { AddressParts } from './somePatterns';

const DEFAULT_PORTS = { http: 80, https: 443 };

/** Whether an address is under a pattern, worked out the slow way and with no parser. */
export function isUnder(pattern: Pattern, address: AddressParts): boolean {
  if (pattern.scheme !== '*' && pattern.scheme !== address.scheme) return false;
  const wanted = pattern.host.split('.').toReversed();
  const given = address.labels.toReversed();
  if (!wanted.every((label, index) => label === given[index])) return false;
  if (given.length > wanted.length && !pattern.includesSubdomains) return false;
  const port = address.port ?? DEFAULT_PORTS[address.scheme];
  if (pattern.port !== null && pattern.port !== port) return false;
  return isPathUnder(pattern.path, address.path);
}

/** Whether a path is under a glob; a glob that ends in a folder's pages takes in the folder. */
export function isPathUnder(glob: string, path: string): boolean {
  return fits(glob, path) || (glob.endsWith('/*') && fits(glob.slice(0, -2), path));
}

/** Follows every place in the glob at which the letters so far may have arrived. */
function fits(glob: string, path: string): boolean {
  let places = overStars(glob, new Set([0]));
  for (const letter of path) {
    const next = new Set<number>();
    for (const place of places) {
      if (glob[place] === '*') next.add(place);
      if (glob[place] === letter) next.add(place + 1);
    }
    places = overStars(glob, next);
  }
  return places.has(glob.length);
}

/** A star may stand for nothing. */
function overStars(glob: string, places: Set<number>): Set<number> {
  for (const place of places) if (glob[place] === '*') places.add(place + 1);
  return places;
}
