import { readAddress } from '../systems/match/address';
import type { Site } from './view';

/** The site of a tab's address, with scheme, host and port and nothing else; null where none can be counted. */
export function siteOf(url: string | undefined): Site | null {
  if (url === undefined || readAddress(url, []).kind === 'unusable') return null;
  const { origin, host } = new URL(url);
  return { origin, host };
}
