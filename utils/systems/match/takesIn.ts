import { type Pattern, readPattern } from './pattern';

/**
 * Whether leave for the `wide` pattern is leave for all of the `narrow` one too, by scheme and
 * host. Port and path do not matter: the browser is asked for neither.
 */
export function takesIn(wide: Pattern, narrow: Pattern): boolean {
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.includesSubdomains && narrow.host.endsWith(`.${wide.host}`)) return true;
  return narrow.host === wide.host && (wide.includesSubdomains || !narrow.includesSubdomains);
}

/**
 * Those of the `given` match patterns that take in none of the `needed`. One that `readPattern`
 * cannot read takes in only the very same.
 */
export function takingInNone(given: readonly string[], needed: readonly string[]): string[] {
  const literally = new Set(needed);
  const neededPatterns = needed.map(patternIn).filter((pattern) => pattern !== null);
  return given.filter((text) => {
    if (literally.has(text)) return false;
    const wide = patternIn(text);
    return wide === null || !neededPatterns.some((narrow) => takesIn(wide, narrow));
  });
}

function patternIn(text: string): Pattern | null {
  const reading = readPattern(text);
  return reading.kind === 'pattern' ? reading.pattern : null;
}
