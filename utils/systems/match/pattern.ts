/** A match pattern taken apart. Hosts are lower-case punycode without a trailing dot. */
export interface Pattern {
  scheme: 'http' | 'https' | '*';
  /** Everything below `host` as well as `host` itself (`*.example.org`). */
  includesSubdomains: boolean;
  host: string;
  /** Null: any port, as match patterns have it. */
  port: number | null;
  /** Begins with `/`; `*` stands for any characters. */
  path: string;
}

export type PatternProblem = 'notAPattern' | 'everything' | 'schemeNotSupported' | 'wildcardInside';

export type PatternReading =
  | { kind: 'pattern'; pattern: Pattern }
  | { kind: 'problem'; problem: PatternProblem };

const SHAPE =
  /^(?<scheme>[a-z][a-z0-9+.-]*|\*):\/\/(?<host>\[[^\]/]*\]|[^/:]*)(?::(?<port>[^/]*))?(?<path>\/[^?#]*)$/i;

/**
 * Reads a match pattern (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns),
 * with a port if need be. A pattern for every site, or for a whole public ending such as
 * `*.gov.uk`, is refused, and so is a wildcard anywhere in the host but at its front, and a query
 * or fragment, which are never looked at and so could tell nothing apart.
 */
export function readPattern(text: string): PatternReading {
  const trimmed = text.trim();
  if (trimmed === '<all_urls>') return { kind: 'problem', problem: 'everything' };
  const {
    scheme: writtenScheme,
    host: writtenHost,
    port,
    path,
  } = SHAPE.exec(trimmed)?.groups ?? {};
  if (writtenScheme === undefined || writtenHost === undefined || path === undefined) {
    return { kind: 'problem', problem: 'notAPattern' };
  }
  const scheme = writtenScheme.toLowerCase();
  if (scheme !== 'http' && scheme !== 'https' && scheme !== '*') {
    return { kind: 'problem', problem: 'schemeNotSupported' };
  }
  const includesSubdomains = writtenHost.startsWith('*.');
  const bareHost = includesSubdomains ? writtenHost.slice(2) : writtenHost;
  if (bareHost === '*') return { kind: 'problem', problem: 'everything' };
  if (bareHost.includes('*')) return { kind: 'problem', problem: 'wildcardInside' };
  const host = normalHost(bareHost);
  const portNumber = port === undefined || port === '*' ? null : readPort(port);
  if (host === null || portNumber === undefined) {
    return { kind: 'problem', problem: 'notAPattern' };
  }
  if (includesSubdomains && isPublicEnding(host)) {
    return { kind: 'problem', problem: 'everything' };
  }
  return {
    kind: 'pattern',
    pattern: { scheme, includesSubdomains, host, port: portNumber, path: encodedPath(path) },
  };
}

/** The pattern as text, as it is stored and shared. */
export function writePattern({ scheme, includesSubdomains, host, port, path }: Pattern): string {
  const portPart = port === null ? '' : `:${port}`;
  return `${scheme}://${includesSubdomains ? '*.' : ''}${host}${portPart}${path}`;
}

/** Labels with a dot between each two, or an IPv6 address. A parser lets much more through. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])$/;

/**
 * A host as the browser's own parser reads it, without a trailing dot; null when it is none. What
 * was read is looked at once more, since `%2a` and `＊` are both read as `*`.
 */
export function normalHost(host: string): string | null {
  if (/[\s/?#@\\]/.test(host)) return null;
  const normal = URL.parse(`https://${host}/`)?.hostname.replace(/\.$/, '') ?? '';
  return HOST.test(normal) ? normal : null;
}

function readPort(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port > 0 && port <= 65_535 ? port : undefined;
}

/** The path as an address would carry it: letters beyond ASCII percent-encoded, `*` kept. */
function encodedPath(path: string): string {
  return new URL(`https://host.invalid${path}`).pathname;
}

const SECOND_LEVEL = new Set(
  'ac co com edu gov ltd me mod net nhs nic org plc police sch'.split(' '),
);

/** Whether a host is an ending that unrelated organisations share: `uk`, `gov.uk`, `co.uk`. */
function isPublicEnding(host: string): boolean {
  const [first = '', last, ...more] = host.split('.');
  if (last === undefined) return true;
  return more.length === 0 && last.length === 2 && SECOND_LEVEL.has(first);
}
