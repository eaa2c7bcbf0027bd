import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../../../../utils/systems/match/matches';
import { type Pattern, readPattern } from '../../../../utils/systems/match/pattern';
import { isPathUnder, isUnder } from './letterByLetter';
import { addressParts, pattern, spelling, written } from './somePatterns';
import { processorMs } from '../../processorMs';

/** Ample on a slow computer; a search that tries every way takes hours. */
const QUICK_MS = 4_000;

function read(text: string): Pattern {
  const reading = readPattern(text);
  if (reading.kind === 'problem') throw new Error(`${text}: ${reading.problem}`);
  return reading.pattern;
}

const isMatch = (text: string, address: string) => matches(read(text), new URL(address));

describe('a pattern', () => {
  test('takes in what a letter-by-letter count takes in, however the address is written', () => {
    let taken = 0;
    fc.assert(
      fc.property(pattern, addressParts, spelling, (wanted, address, spelt) => {
        const expected = isUnder(wanted, address);
        if (expected) taken += 1;
        expect(matches(wanted, new URL(written(address, spelt)))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test('takes in the paths that a letter-by-letter count takes in, also with many stars', () => {
    const word = (letters: string) =>
      fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }).map((rest) => `/${rest}`);
    let taken = 0;
    fc.assert(
      fc.property(word('ab/***'), word('ab/'), (glob, path) => {
        const wanted: Pattern = {
          scheme: 'https',
          includesSubdomains: false,
          host: 'case.example.org',
          port: null,
          path: glob,
        };
        const expected = isPathUnder(glob, path);
        if (expected) taken += 1;
        expect(matches(wanted, new URL(`https://case.example.org${path}`))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test('for the pages of a folder takes in the folder, and not another of a longer name', () => {
    const care = 'https://case.example.org/care/*';
    expect(isMatch(care, 'https://case.example.org/care')).toBe(true);
    expect(isMatch(care, 'https://case.example.org/care/')).toBe(true);
    expect(isMatch(care, 'https://case.example.org/care?tab=notes')).toBe(true);
    expect(isMatch(care, 'https://case.example.org/care/people/7/notes')).toBe(true);
    expect(isMatch(care, 'https://case.example.org/carefinance')).toBe(false);
    expect(isMatch(care, 'https://case.example.org/')).toBe(false);
    expect(isMatch(care, 'https://case.example.org/x/care/')).toBe(false);
  });

  test('without a port takes in every port, and with one only that', () => {
    const any = 'https://case.example.org/*';
    const standard = 'https://case.example.org:443/*';
    const other = 'https://case.example.org:8443/*';
    expect(isMatch(any, 'https://case.example.org:8443/')).toBe(true);
    expect(isMatch(standard, 'https://case.example.org/')).toBe(true);
    expect(isMatch(standard, 'https://case.example.org:443/')).toBe(true);
    expect(isMatch(standard, 'https://case.example.org:8443/')).toBe(false);
    expect(isMatch(other, 'https://case.example.org:8443/')).toBe(true);
    expect(isMatch(other, 'https://case.example.org/')).toBe(false);
    expect(isMatch('*://case.example.org:80/*', 'http://case.example.org/')).toBe(true);
    expect(isMatch('*://case.example.org:80/*', 'https://case.example.org/')).toBe(false);
  });

  test('for IPv6 takes in the same computer however it is written', () => {
    expect(isMatch('http://[::1]:8080/*', 'http://[0:0:0:0:0:0:0:1]:8080/care')).toBe(true);
    expect(isMatch('http://[2001:DB8::1]/*', 'http://[2001:db8:0::1]/')).toBe(true);
    expect(isMatch('http://[::1]/*', 'http://[::2]/')).toBe(false);
  });

  test('for any scheme takes in http and https and nothing else', () => {
    const any = '*://case.example.org/*';
    expect(isMatch(any, 'http://case.example.org/')).toBe(true);
    expect(isMatch(any, 'https://case.example.org/')).toBe(true);
    for (const scheme of ['ws', 'ftp', 'file', 'blob:https', 'view-source:https']) {
      expect(isMatch(any, `${scheme}://case.example.org/`)).toBe(false);
    }
  });

  test('with a great many stars is still quick', () => {
    const patterns = [
      `https://case.example.org/${'*a'.repeat(20_000)}`,
      `https://case.example.org/${'a*'.repeat(20_000)}b`,
      `https://case.example.org/${'*'.repeat(50_000)}b`,
    ].map(read);
    const addresses = [
      `https://case.example.org/${'a'.repeat(200_000)}`,
      `https://case.example.org/${'a'.repeat(200_000)}c`,
    ].map((text) => new URL(text));
    let found: boolean[][] = [];
    const tookMs = processorMs(() => {
      found = patterns.map((wanted) => addresses.map((address) => matches(wanted, address)));
    });
    expect(tookMs).toBeLessThan(QUICK_MS);
    expect(found).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
});
