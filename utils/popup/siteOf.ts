import { readAddress } from '../systems/match/address';
import { normalHost } from '../systems/match/pattern';
import type { Site } from './view';

/** The site of a tab's address, with scheme, host and port and nothing else; null where none can be counted. */
export function siteOf(url: string | undefined): Site | null {
  const address = url === undefined ? null : URL.parse(url);
  const name = address && normalHost(address.hostname);
  if (!address || !name) return null;
  const host = address.port === '' ? name : `${name}:${address.port}`;
  const origin = `${address.protocol}//${host}`;
  return readAddress(origin, []).kind === 'usable' ? { origin, host } : null;
}
