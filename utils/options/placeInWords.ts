import type { Say } from '../language/lookup';
import { type Pattern, readPattern } from '../systems/match/pattern';

/**
 * A match pattern as a person reads it: "case.example.org, every page below /care". What is none,
 * or has stars for which there are no such words, stays as it is written.
 */
export function placeInWords(pattern: string, say: Say): string {
  const reading = readPattern(pattern);
  if (reading.kind === 'problem') return pattern;
  const host = hostInWords(reading.pattern, say);
  const { path } = reading.pattern;
  if (path === '/*') return say('place.everyPage', { host });
  if (!path.includes('*')) return say('place.onePage', { host, path });
  const folder = path.replace(/\/\*$/, '');
  return folder.includes('*') ? pattern : say('place.below', { host, path: folder });
}

function hostInWords({ host, port, includesSubdomains, scheme }: Pattern, say: Say): string {
  const withPort = port === null ? host : `${host}:${port}`;
  const written = scheme === 'http' ? `http://${withPort}` : withPort;
  return includesSubdomains ? say('place.withSubdomains', { host: written }) : written;
}
