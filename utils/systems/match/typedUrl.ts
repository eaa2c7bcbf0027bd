import type { AddressProblem } from './addressProblem';
import { normalHost } from './pattern';

/** What a typed or pasted text is as the address of a page. */
export type TypedUrl =
  | { kind: 'url'; url: URL; hasScheme: boolean }
  | { kind: 'unusable'; problem: AddressProblem };

const BROWSER_SCHEMES =
  /^(about|brave|chrome|chrome-extension|devtools|edge|moz-extension|opera|view-source|vivaldi):/i;

/** Hosts that are this computer itself, where case systems under test are served without https. */
const ON_THIS_COMPUTER =
  /^(localhost|[\w.*-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])\.?([:/?#]|$)/i;

/** Whether a typed text is a page of the browser itself, on which no extension runs. */
export function isBrowserPage(typed: string): boolean {
  return BROWSER_SCHEMES.test(typed);
}

/** The scheme of an address that was typed without one. */
export function usualScheme(typed: string): 'http' | 'https' {
  return ON_THIS_COMPUTER.test(typed) ? 'http' : 'https';
}

/** Reads a typed or pasted text as the browser would, or says why it is no page of a web site. */
export function readTypedUrl(text: string): TypedUrl {
  const typed = text.trim();
  if (typed === '') return unusable('empty');
  if (isBrowserPage(typed)) return unusable('browserPage');
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  const url = URL.parse(hasScheme ? typed : `${usualScheme(typed)}://${typed}`);
  if (url !== null && url.protocol !== 'https:' && url.protocol !== 'http:') {
    return unusable('schemeNotSupported');
  }
  if (url === null || /\s/.test(typed)) return unusable('notAnAddress');
  const host = normalHost(url.hostname);
  if (host === null || url.port === '0' || isSomethingElse(typed, host, hasScheme)) {
    return unusable('notAnAddress');
  }
  return { kind: 'url', url, hasScheme };
}

function unusable(problem: AddressProblem): { kind: 'unusable'; problem: AddressProblem } {
  return { kind: 'unusable', problem };
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
