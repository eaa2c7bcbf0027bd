import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserPatterns } from '../../../../utils/systems/match/browserPatterns';
import { readPattern, writePattern } from '../../../../utils/systems/match/pattern';
import { pattern } from './somePatterns';
import { addressLike, piecedTogether } from './someText';

describe('what the browser is asked for', () => {
  test('has no port and no path, each host once and in order, in lower-case punycode', () => {
    const systems = [
      {
        matches: [
          'https://Case.Example.org:8443/care/*',
          'https://case.example.org./finance/*',
          'http://case.example.org/*',
        ],
      },
      { matches: ['https://*.bücher.example:8080/a', 'https://case.example.org/*'] },
    ];
    expect(browserPatterns(systems)).toEqual([
      'http://case.example.org/*',
      'https://*.xn--bcher-kva.example/*',
      'https://case.example.org/*',
    ]);
  });

  test('leaves out what cannot be read, and is nothing of nothing', () => {
    expect(browserPatterns([])).toEqual([]);
    expect(browserPatterns([{ matches: [] }])).toEqual([]);
    expect(browserPatterns([{ matches: ['*://*/*', '<all_urls>', 'https://*.gov.uk/*'] }])).toEqual(
      [],
    );
  });

  test('is never more than a host or what is under it, whatever stands in the systems', () => {
    const texts = fc.array(fc.oneof(addressLike, piecedTogether, pattern.map(writePattern)), {
      maxLength: 5,
    });
    const shape = /^(https?|\*):\/\/(\*\.)?([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])\/\*$/;
    fc.assert(
      fc.property(texts, (matches) => {
        const asked = browserPatterns([{ matches }]);
        for (const one of asked) {
          expect(one).toMatch(shape);
          expect(readPattern(one).kind).toBe('pattern');
        }
        expect(asked).toEqual([...new Set(asked)].toSorted());
        expect(browserPatterns([{ matches: matches.toReversed() }])).toEqual(asked);
      }),
      { numRuns: 2_000 },
    );
  });
});
