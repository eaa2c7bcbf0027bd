import type { Pattern } from './pattern';

/**
 * Whether an address falls under a pattern, compared part by part as the browser's parser reads
 * them, anchored at both ends. `/care/*` takes in `/care` itself. The query never counts.
 */
export function matches(pattern: Pattern, address: URL): boolean {
  return matchesOrigin(pattern, address) && matchesPath(pattern.path, address.pathname);
}

/** As `matches`, but for scheme, host and port alone. */
export function matchesOrigin(pattern: Pattern, address: URL): boolean {
  const scheme = address.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (pattern.scheme !== '*' && pattern.scheme !== scheme) return false;
  return matchesHost(pattern, address.hostname) && matchesPort(pattern, address.port, scheme);
}

/** As `matches`, but for the host alone. */
export function matchesHost({ host, includesSubdomains }: Pattern, hostname: string): boolean {
  const normal = hostname.replace(/\.$/, '');
  return normal === host || (includesSubdomains && normal.endsWith(`.${host}`));
}

function matchesPort({ port }: Pattern, written: string, scheme: 'http' | 'https'): boolean {
  if (port === null) return true;
  const actual = written === '' ? (scheme === 'https' ? 443 : 80) : Number(written);
  return actual === port;
}

function matchesPath(glob: string, path: string): boolean {
  if (glob.endsWith('/*') && matchesGlob(glob.slice(0, -2), path)) return true;
  return matchesGlob(glob, path);
}

/** Each piece between wildcards must follow the one before; no backtracking, so no slow pattern. */
function matchesGlob(glob: string, path: string): boolean {
  const [prefix = '', ...pieces] = glob.split('*');
  const suffix = pieces.pop();
  if (suffix === undefined) return path === prefix;
  if (!path.startsWith(prefix)) return false;
  let from = prefix.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return path.length - suffix.length >= from && path.endsWith(suffix);
}
