import type { AddressProblem } from './addressProblem';
import type { CaseSystem } from './caseSystem';
import { type Pattern, readPattern, writePattern } from './pattern';

/** What a typed or pasted address comes to. */
export type AddressReading =
  | { kind: 'usable'; pattern: Pattern }
  | { kind: 'unusable'; problem: AddressProblem; systemName?: string };

const BROWSER_SCHEMES =
  /^(about|brave|chrome|chrome-extension|devtools|edge|moz-extension|opera|view-source|vivaldi):/i;
/** Sites on which browsers let no extension run. */
const EXTENSION_STORES = new Set([
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
]);

/**
 * The narrowest sensible pattern for what a person typed or pasted: an address gives its scheme,
 * host and port, every page (its path and query are dropped at once); a pattern with `*` is taken
 * as written. Without a scheme it is `https`, on this computer itself `http`.
 */
export function readAddress(text: string, systems: readonly CaseSystem[]): AddressReading {
  const typed = text.trim();
  if (typed === '') return unusable('empty');
  if (BROWSER_SCHEMES.test(typed)) return unusable('browserPage');
  const reading =
    typed.includes('*') || typed === '<all_urls>' ? asPattern(typed) : asAddress(typed);
  if (reading.kind === 'unusable') return reading;
  if (EXTENSION_STORES.has(reading.pattern.host)) return unusable('extensionStore');
  const written = writePattern(reading.pattern);
  const owner = systems.find((system) => system.matches.includes(written));
  return owner ? { ...unusable('duplicate'), systemName: owner.name } : reading;
}

function unusable(problem: AddressProblem): { kind: 'unusable'; problem: AddressProblem } {
  return { kind: 'unusable', problem };
}

function asPattern(typed: string): AddressReading {
  const withScheme = /^(\*|[a-z][a-z0-9+.-]*):\/\//i.test(typed) ? typed : `https://${typed}`;
  const full = /:\/\/[^/]+$/.test(withScheme) ? `${withScheme}/*` : withScheme;
  const reading = readPattern(typed === '<all_urls>' ? typed : full);
  if (reading.kind === 'pattern') return { kind: 'usable', pattern: reading.pattern };
  return unusable(reading.problem === 'notAPattern' ? 'notAnAddress' : reading.problem);
}

function asAddress(typed: string): AddressReading {
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  const onThisComputer = /^(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$)/i;
  const scheme = onThisComputer.test(typed) ? 'http' : 'https';
  const url = URL.parse(hasScheme ? typed : `${scheme}://${typed}`);
  if (url !== null && url.protocol !== 'https:' && url.protocol !== 'http:') {
    return unusable('schemeNotSupported');
  }
  if (url === null || /\s/.test(typed)) return unusable('notAnAddress');
  if (url.username !== '' || url.password !== '') return unusable('signInDetails');
  const host = url.hostname.replace(/\.$/, '');
  // A lone word is more likely a system's name than a host, unless it was written as an address.
  const isLoneWord = !hasScheme && !/[.:[]/.test(host) && host !== 'localhost';
  if (host === '' || isLoneWord) return unusable('notAnAddress');
  return {
    kind: 'usable',
    pattern: {
      scheme: url.protocol === 'http:' ? 'http' : 'https',
      includesSubdomains: false,
      host,
      port: url.port === '' ? null : Number(url.port),
      path: '/*',
    },
  };
}
