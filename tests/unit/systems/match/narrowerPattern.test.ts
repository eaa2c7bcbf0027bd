import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../../../../utils/systems/match/matches';
import { narrowerPattern } from '../../../../utils/systems/match/narrowerPattern';
import { writePattern } from '../../../../utils/systems/match/pattern';

const system = (...patterns: string[]) => [{ id: 's', name: 'S', matches: patterns }];

function partOf(text: string, ...patterns: string[]): string | null {
  const pattern = narrowerPattern(text, system(...patterns));
  return pattern && writePattern(pattern);
}

describe('a part of a site', () => {
  test.each([
    ['https://case.example.org/care/people/1001?name=Ada#notes', 'https://case.example.org/care/*'],
    ['case.example.org/care', 'https://case.example.org/care/*'],
    ['case.example.org:8443/care/', 'https://case.example.org:8443/care/*'],
    ['http://intranet/lcs2/home.aspx', 'http://intranet/lcs2/*'],
    ['https://case.example.org/Care.Web/login', 'https://case.example.org/Care.Web/*'],
    ['https://case.example.org/x/../care/1', 'https://case.example.org/care/*'],
  ])('of %s is %s', (typed, pattern) => {
    expect(partOf(typed)).toBe(pattern);
  });

  test.each([
    'https://case.example.org',
    'https://case.example.org/?p=/care/1',
    'https://case.example.org/#/care/1',
    'https://case.example.org/index.aspx',
    // What may say whom the page is about, or who is signed in.
    'https://case.example.org/1001',
    'https://case.example.org/P1234/notes',
    'https://case.example.org/3f2504e0-4f89-11d3-9a0c-0305e82c3301/notes',
    'https://case.example.org/(S(lit3py55t21z5v55))/care',
    'https://case.example.org/ada@example.org/care',
    'https://case.example.org/care;jsessionid=7/people',
    'https://case.example.org/~ada/care',
    'https://case.example.org/b%C3%BCro/care',
    // No address of a page, or a pattern already.
    'https://case.example.org/care/*',
    '*.example.org',
    'Liquidlogic',
    'chrome://settings/care',
    'https://chromewebstore.google.com/detail/x',
    'https://ann:word@case.example.org/care',
    '',
  ])('of %j is none', (typed) => {
    expect(partOf(typed)).toBeNull();
  });

  test('is none where a system has it, and is one where a system has the whole site', () => {
    const typed = 'case.example.org/care/1';
    expect(partOf(typed, 'https://case.example.org/care/*')).toBeNull();
    expect(partOf(typed, 'https://case.example.org/*')).toBe('https://case.example.org/care/*');
  });

  test('takes in the very page, and keeps nothing of what comes after its first folder', () => {
    const segment = fc.string({ unit: fc.constantFrom(...'abCD.-_7'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const address = new URL(`https://case.example.org/${segments.join('/')}`);
        const pattern = narrowerPattern(address.href, []);
        if (pattern === null) return;
        expect(matches(pattern, address)).toBe(true);
        expect(pattern.path.split('/')).toHaveLength(3);
        expect(pattern.path.endsWith('/*')).toBe(true);
      }),
    );
  });
});
