import type { AddressProblem } from './addressProblem';
import { isExtensionStore } from './address';
import { browserPatterns } from './browserPatterns';
import type { CaseSystem } from './caseSystem';
import { findMatch, type Match, partOnOrigin, systemsOnHost } from './findSystem';
import { normalHost } from './pattern';
import { readTypedUrl } from './typedUrl';

/** What decides whether a page is measured, apart from its address. */
export interface MeasuringFacts<System extends CaseSystem> {
  measuring: 'on' | 'off';
  /** The systems in force. */
  systems: readonly System[];
  /** The person's own that an organisation has set aside. */
  setAside: readonly System[];
  /** The hosts onto which the browser lets the extension, as `browserPatterns` writes them. */
  allowedHosts: readonly string[];
}

/** Whether time on a page would be measured, and why. Matches are patterns, as a system has them. */
export type Verdict<System extends CaseSystem> =
  | { kind: 'notAPage'; problem: AddressProblem }
  | { kind: 'switchedOff' }
  /** `wider` also takes the page in, and gives way. */
  | { kind: 'measured'; system: System; match: string; wider: Match<System> | null }
  | { kind: 'accessMissing'; system: System; match: string }
  | { kind: 'setAside'; system: System }
  /** The host is that of these, but the path, the port or http against https is not. */
  | { kind: 'otherPart'; host: string; systems: readonly System[] }
  | { kind: 'unknownHost'; host: string };

/**
 * Says of any typed or pasted address whether a page there would be measured. One without a scheme
 * is looked for under https and http. Whether anybody is there, a pause and the rest of what counts
 * are not its matter.
 */
export function wouldBeMeasured<System extends CaseSystem>(
  text: string,
  facts: MeasuringFacts<System>,
): Verdict<System> {
  const typed = readTypedUrl(text);
  if (typed.kind === 'unusable') return { kind: 'notAPage', problem: typed.problem };
  const host = normalHost(typed.url.hostname) ?? typed.url.hostname;
  if (isExtensionStore(host)) return { kind: 'notAPage', problem: 'extensionStore' };
  if (facts.measuring === 'off') return { kind: 'switchedOff' };
  const asTyped = typed.url.href;
  const isElsewhere = !typed.hasScheme && findMatch(facts.systems, asTyped) === undefined;
  const other = withOtherScheme(typed.url);
  const isThere = isElsewhere && findMatch(facts.systems, other) !== undefined;
  return verdictOn(isThere ? other : asTyped, host, facts);
}

function verdictOn<System extends CaseSystem>(
  address: string,
  host: string,
  { systems, setAside, allowedHosts }: MeasuringFacts<System>,
): Verdict<System> {
  const found = findMatch(systems, address);
  if (found !== undefined) {
    const { system, match } = found;
    const needed = browserPatterns([partOnOrigin(system, address)]);
    if (!needed.every((pattern) => allowedHosts.includes(pattern))) {
      return { kind: 'accessMissing', system, match };
    }
    const others = systems.filter((other) => other !== system);
    return { kind: 'measured', system, match, wider: findMatch(others, address) ?? null };
  }
  const aside = findMatch(setAside, address);
  if (aside !== undefined) return { kind: 'setAside', system: aside.system };
  const nearby = systemsOnHost(systems, address);
  if (nearby.length > 0) return { kind: 'otherPart', host, systems: nearby };
  return { kind: 'unknownHost', host };
}

function withOtherScheme(url: URL): string {
  const other = new URL(url);
  other.protocol = url.protocol === 'https:' ? 'http:' : 'https:';
  return other.href;
}
