import type { AddressProblem } from './addressProblem';
import type { CaseSystem } from './caseSystem';
import { normalHost, type Pattern, readPattern, writePattern } from './pattern';
import { isBrowserPage, readTypedUrl, usualScheme } from './typedUrl';

/** What a typed or pasted address comes to. */
export type AddressReading =
  | { kind: 'usable'; pattern: Pattern }
  | { kind: 'unusable'; problem: AddressProblem; systemName?: string };

/** Sites on which browsers let no extension run. */
export const EXTENSION_STORES = new Set([
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
]);

/** Whether a host is one on which browsers let no extension run. */
export function isExtensionStore(host: string): boolean {
  return EXTENSION_STORES.has(host);
}

/**
 * The narrowest sensible pattern for what a person typed or pasted: an address gives its scheme,
 * host and port, every page (its path and query are dropped at once); what has `*` in its host or
 * path is a pattern, taken as written. Without a scheme it is `https`, on this computer itself
 * `http`.
 */
export function readAddress(text: string, systems: readonly CaseSystem[]): AddressReading {
  const typed = text.trim();
  if (typed === '') return unusable('empty');
  if (isBrowserPage(typed)) return unusable('browserPage');
  if (typed === '<all_urls>') return unusable('everything');
  const place = placeIn(typed);
  const reading = place.includes('*') ? asPattern(place) : asAddress(typed);
  if (reading.kind === 'unusable') return reading;
  if (isExtensionStore(reading.pattern.host)) return unusable('extensionStore');
  const owner = ownerOf(reading.pattern, systems);
  return owner ? { ...unusable('duplicate'), systemName: owner.name } : reading;
}

/** Whether a text is written as a pattern and not as an address. */
export function isWrittenAsPattern(text: string): boolean {
  return placeIn(text.trim()).includes('*');
}

/** The system that has this very pattern, however it is written there. */
export function ownerOf<System extends CaseSystem>(
  pattern: Pattern,
  systems: readonly System[],
): System | undefined {
  const wanted = writePattern(pattern);
  return systems.find(({ matches }) =>
    matches.some((text) => {
      const reading = readPattern(text);
      return reading.kind === 'pattern' && writePattern(reading.pattern) === wanted;
    }),
  );
}

function unusable(problem: AddressProblem): { kind: 'unusable'; problem: AddressProblem } {
  return { kind: 'unusable', problem };
}

/** A star in a query is part of what was looked for on a page, and makes no pattern. */
function placeIn(typed: string): string {
  return typed.replace(/[?#].*$/s, '');
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
  const reading = readTypedUrl(typed);
  if (reading.kind === 'unusable') return reading;
  const { url } = reading;
  if (url.username !== '' || url.password !== '') return unusable('signInDetails');
  const host = normalHost(url.hostname);
  if (host === null) return unusable('notAnAddress');
  const scheme = url.protocol === 'http:' ? 'http' : 'https';
  const port = url.port === '' ? null : Number(url.port);
  return {
    kind: 'usable',
    pattern: { scheme, includesSubdomains: false, host, port, path: '/*' },
  };
}
