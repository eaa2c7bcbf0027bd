import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesOrigin } from '../../../../utils/systems/match/matches';
import { type Pattern, readPattern } from '../../../../utils/systems/match/pattern';
import { takesIn, takingInNone } from '../../../../utils/systems/match/takesIn';
import { pattern } from './somePatterns';

function read(text: string): Pattern {
  const reading = readPattern(text);
  if (reading.kind === 'problem') throw new Error(`${text}: ${reading.problem}`);
  return reading.pattern;
}

const isTakenIn = (wide: string, narrow: string) => takesIn(read(wide), read(narrow));

/** An address of each kind that a pattern has: the host itself and two below it, by each scheme. */
function addressesOf({ scheme, includesSubdomains, host }: Pattern): URL[] {
  const hosts = includesSubdomains ? [host, `some-site.${host}`, `b.some-site.${host}`] : [host];
  const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
  return schemes.flatMap((one) => hosts.map((each) => new URL(`${one}://${each}/`)));
}

describe('a pattern takes in another', () => {
  test('exactly when it takes in the scheme and host of every address of that one', () => {
    let taken = 0;
    fc.assert(
      fc.property(pattern, pattern, (wide, narrow) => {
        const anyPort = { ...wide, port: null };
        const expected = addressesOf(narrow).every((address) => matchesOrigin(anyPort, address));
        if (expected) taken += 1;
        expect(takesIn(wide, narrow)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test.each([
    ['https://*.example.org/*', 'https://case.example.org/*', true],
    ['https://*.example.org/*', 'https://example.org/*', true],
    ['https://*.example.org/*', 'https://*.case.example.org/*', true],
    ['*://case.example.org/*', 'https://case.example.org/*', true],
    ['https://case.example.org/*', 'https://case.example.org:8443/care/*', true],
    ['https://case.example.org/*', 'https://*.example.org/*', false],
    ['https://case.example.org/*', '*://case.example.org/*', false],
    ['https://example.org/*', 'https://*.example.org/*', false],
    ['https://*.example.org/*', 'https://caseexample.org/*', false],
    ['https://*.case.example.org/*', 'https://example.org/*', false],
    ['http://case.example.org/*', 'https://case.example.org/*', false],
  ])('%s and %s: %s', (wide, narrow, expected) => {
    expect(isTakenIn(wide, narrow)).toBe(expected);
  });
});

describe('what takes in none of the needed', () => {
  test('is all but the very same and the wider', () => {
    const given = ['https://*.example.org/*', 'https://a.example.org/*', 'https://b.example.org/*'];
    expect(takingInNone(given, ['https://a.example.org/*'])).toEqual(['https://b.example.org/*']);
    expect(takingInNone(given, [])).toEqual(given);
  });

  test('holds back what cannot be read only where the very same is needed', () => {
    expect(takingInNone(['<all_urls>', 'file:///*'], ['file:///*'])).toEqual(['<all_urls>']);
  });
});
