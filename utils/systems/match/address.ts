import type { AddressProblem } from './addressProblem';
import type { CaseSystem } from './caseSystem';
import { normalHost, type Pattern, readPattern, writePattern } from './pattern';

/** What a typed or pasted address comes to. */
export type AddressReading =
  | { kind: 'usable'; pattern: Pattern }
  | { kind: 'unusable'; problem: AddressProblem; systemName?: string };

const BROWSER_SCHEMES =
  /^(about|brave|chrome|chrome-extension|devtools|edge|moz-extension|opera|view-source|vivaldi):/i;
/** Sites on which browsers let no extension run. */
export const EXTENSION_STORES = new Set([
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
]);

/** Hosts that are this computer itself, where case systems under test are served without https. */
const ON_THIS_COMPUTER =
  /^(localhost|[\w.*-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])\.?([:/?#]|$)/i;

/**
 * The narrowest sensible pattern for what a person typed or pasted: an address gives its scheme,
 * host and port, every page (its path and query are dropped at once); what has `*` in its host or
 * path is a pattern, taken as written. Without a scheme it is `https`, on this computer itself
 * `http`.
 */
export function readAddress(text: string, systems: readonly CaseSystem[]): AddressReading {
  const typed = text.trim();
  if (typed === '') return unusable('empty');
  if (BROWSER_SCHEMES.test(typed)) return unusable('browserPage');
  if (typed === '<all_urls>') return unusable('everything');
  // A star in a query is part of what was looked for on a page, and makes no pattern.
  const place = typed.replace(/[?#].*$/s, '');
  const reading = place.includes('*') ? asPattern(place) : asAddress(typed);
  if (reading.kind === 'unusable') return reading;
  if (EXTENSION_STORES.has(reading.pattern.host)) return unusable('extensionStore');
  const owner = ownerOf(reading.pattern, systems);
  return owner ? { ...unusable('duplicate'), systemName: owner.name } : reading;
}

function unusable(problem: AddressProblem): { kind: 'unusable'; problem: AddressProblem } {
  return { kind: 'unusable', problem };
}

/** The system that has this very pattern, however it is written there. */
function ownerOf(pattern: Pattern, systems: readonly CaseSystem[]): CaseSystem | undefined {
  const wanted = writePattern(pattern);
  return systems.find(({ matches }) =>
    matches.some((text) => {
      const reading = readPattern(text);
      return reading.kind === 'pattern' && writePattern(reading.pattern) === wanted;
    }),
  );
}

function asPattern(typed: string): AddressReading {
  const hasScheme = /^(\*|[a-z][a-z0-9+.-]*):\/\//i.test(typed);
  const withScheme = hasScheme ? typed : `${usualScheme(typed)}://${typed}`;
  const full = /:\/\/[^/]+$/.test(withScheme) ? `${withScheme}/*` : withScheme;
  const reading = readPattern(full);
  if (reading.kind === 'pattern') return { kind: 'usable', pattern: reading.pattern };
  return unusable(reading.problem === 'notAPattern' ? 'notAnAddress' : reading.problem);
}

function asAddress(typed: string): AddressReading {
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  const url = URL.parse(hasScheme ? typed : `${usualScheme(typed)}://${typed}`);
  if (url !== null && url.protocol !== 'https:' && url.protocol !== 'http:') {
    return unusable('schemeNotSupported');
  }
  if (url === null || /\s/.test(typed)) return unusable('notAnAddress');
  if (url.username !== '' || url.password !== '') return unusable('signInDetails');
  const host = normalHost(url.hostname);
  const port = url.port === '' ? null : Number(url.port);
  if (host === null || port === 0 || isSomethingElse(typed, host, hasScheme)) {
    return unusable('notAnAddress');
  }
  const scheme = url.protocol === 'http:' ? 'http' : 'https';
  return {
    kind: 'usable',
    pattern: { scheme, includesSubdomains: false, host, port, path: '/*' },
  };
}

/**
 * A lone word is more likely a system's name than a host, unless it was written as an address. A
 * number, a time or a date is read by the parser as an address of the internet (`5` as 0.0.0.5).
 */
function isSomethingElse(typed: string, host: string, hasScheme: boolean): boolean {
  const isLoneWord = !hasScheme && !/[.[]/.test(host) && host !== 'localhost';
  const isNumber = /^\d+\.\d+\.\d+\.\d+$/.test(host) && !typed.includes(host);
  return isLoneWord || isNumber;
}

function usualScheme(typed: string): 'http' | 'https' {
  return ON_THIS_COMPUTER.test(typed) ? 'http' : 'https';
}
