import type { CaseSystem } from '../systems/match/caseSystem';
import { isNarrower } from '../systems/match/findSystem';
import { type Pattern, readPattern } from '../systems/match/pattern';

/** Two systems that both take some pages in; those pages are counted to the narrower. */
export interface Overlap {
  narrower: CaseSystem;
  wider: CaseSystem;
  /** The pattern of the narrower one. */
  pattern: string;
}

interface Place {
  system: CaseSystem;
  text: string;
  pattern: Pattern;
  /** What every path of it begins with. */
  folder: string;
}

/** More than anybody would read. */
const MOST_OVERLAPS = 20;
/** A file made to be slow is looked at so far. */
const MOST_COMPARED = 200_000;

/**
 * The systems, two by two, that have pages in common, each pair once and 20 at most; where neither
 * is narrower, the first one wins.
 */
export function overlaps(systems: readonly CaseSystem[]): Overlap[] {
  const places = systems.flatMap(placesOf);
  const found = new Map<string, Overlap>();
  const nearby = findNearby(places);
  let compared = 0;
  for (const place of places) {
    for (const other of nearby(place)) {
      if (found.size >= MOST_OVERLAPS || compared >= MOST_COMPARED) return [...found.values()];
      compared += 1;
      if (other.system === place.system) continue;
      if (!haveCommonPages(place.pattern, other.pattern)) continue;
      const overlap = decided(place, other, systems);
      const pair = JSON.stringify([overlap.narrower.id, overlap.wider.id].sort());
      if (!found.has(pair)) found.set(pair, overlap);
    }
  }
  return [...found.values()];
}

/**
 * Gives, for a place, those that may share its pages and are above it: in path on its own host, or
 * with all that is below a host. To look at every pair would be slow with thousands of them.
 */
function findNearby(places: readonly Place[]): (place: Place) => Generator<Place> {
  const byFolder = new Map<string, Place[]>();
  const wholeDomains = new Map<string, Place[]>();
  const put = (map: Map<string, Place[]>, key: string, place: Place) => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [place]);
    else there.push(place);
  };
  for (const place of places) {
    const { host, includesSubdomains } = place.pattern;
    put(byFolder, keyOf(host, place.folder), place);
    if (includesSubdomains) put(wholeDomains, host, place);
  }
  return function* ({ pattern: { host }, folder }) {
    for (let length = 0; length <= folder.length; length += 1) {
      yield* byFolder.get(keyOf(host, folder.slice(0, length))) ?? [];
    }
    const [, ...above] = host.split('.');
    for (const [index] of above.entries()) {
      yield* wholeDomains.get(above.slice(index).join('.')) ?? [];
    }
  };
}

const keyOf = (host: string, folder: string) => `${host} ${folder}`;

function placesOf(system: CaseSystem): Place[] {
  return system.matches.flatMap((text) => {
    const reading = readPattern(text);
    if (reading.kind !== 'pattern') return [];
    // `/care/*` takes in `/care` itself.
    const [folder = ''] = reading.pattern.path.replace(/\/\*$/, '*').split('*');
    return [{ system, text, pattern: reading.pattern, folder }];
  });
}

function haveCommonPages(one: Pattern, other: Pattern): boolean {
  const isOneScheme = one.scheme === other.scheme || one.scheme === '*' || other.scheme === '*';
  const isOnePort = one.port === other.port || one.port === null || other.port === null;
  const isOneHost = one.host === other.host || other.includesSubdomains;
  return isOneScheme && isOnePort && isOneHost && haveCommonPaths(one.path, other.path);
}

/** What `/care/*` takes in beyond `/care/…`, which is `/care`, counts too. */
function haveCommonPaths(one: string, other: string): boolean {
  const ways = (path: string) => (path.endsWith('/*') ? [path, path.slice(0, -2)] : [path]);
  return ways(one).some((left) => ways(other).some((right) => canBeAlike(left, right)));
}

function canBeAlike(one: string, other: string): boolean {
  return canEndAlike(one, other) && haveCommonText(one, other);
}

/** What comes after the last `*` must be alike as far as both go; this settles most at once. */
function canEndAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((path) => path.slice(path.lastIndexOf('*') + 1));
  return left === undefined || right === undefined || left.endsWith(right) || right.endsWith(left);
}

/** Whether some text fits both patterns; letter by letter, `*` standing for any or none. */
function haveCommonText(one: string, other: string): boolean {
  let reached = new Set([0]);
  const further = (from: Set<number>) => {
    const all = new Set(from);
    for (const at of all) if (other[at] === '*') all.add(at + 1);
    return all;
  };
  reached = further(reached);
  for (const letter of one) {
    const next = new Set<number>();
    for (const at of reached) {
      if (letter === '*') for (let to = at; to <= other.length; to += 1) next.add(to);
      else if (other[at] === '*') next.add(at);
      else if (other[at] === letter) next.add(at + 1);
    }
    reached = further(next);
  }
  return reached.has(other.length);
}

function decided(one: Place, other: Place, systems: readonly CaseSystem[]): Overlap {
  const isFirst = systems.indexOf(one.system) < systems.indexOf(other.system);
  const isTie = !isNarrower(other.pattern, one.pattern) && !isNarrower(one.pattern, other.pattern);
  const oneWins = isTie ? isFirst : isNarrower(one.pattern, other.pattern);
  const [winner, loser] = oneWins ? [one, other] : [other, one];
  return { narrower: winner.system, wider: loser.system, pattern: winner.text };
}
