import type { CaseSystem } from './caseSystem';
import { readPattern, writePattern } from './pattern';

/**
 * What the browser is asked for: each host once, every path, no port. Firefox takes a pattern
 * with a port without a word and never injects (https://bugzilla.mozilla.org/show_bug.cgi?id=1362809),
 * so port and path are checked by the background.
 */
export function browserPatterns(systems: readonly Pick<CaseSystem, 'matches'>[]): string[] {
  const patterns = systems.flatMap(({ matches }) =>
    matches.flatMap((text) => {
      const reading = readPattern(text);
      if (reading.kind !== 'pattern') return [];
      return [writePattern({ ...reading.pattern, port: null, path: '/*' })];
    }),
  );
  return [...new Set(patterns)].sort();
}
