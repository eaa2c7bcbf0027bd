import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../../utils/language/language';
import { placeInWords } from '../../../utils/options/placeInWords';
import { writePattern } from '../../../utils/systems/match/pattern';
import { pattern } from '../systems/match/somePatterns';

const { say } = languageOf('en-GB');

test.each([
  ['https://case.example.org/*', 'case.example.org, every page'],
  ['*://case.example.org/*', 'case.example.org, every page'],
  ['http://case.example.org/*', 'http://case.example.org, every page'],
  ['https://case.example.org:8443/*', 'case.example.org:8443, every page'],
  ['https://*.example.org/*', 'example.org and every site under it, every page'],
  ['https://case.example.org/care/*', 'case.example.org, every page below /care'],
  ['https://case.example.org/care/people/*', 'case.example.org, every page below /care/people'],
  ['https://case.example.org/care', 'case.example.org, the page /care'],
  ['https://case.example.org/', 'case.example.org, the page /'],
  ['https://CASE.Example.org./*', 'case.example.org, every page'],
  ['http://[::1]:8080/*', 'http://[::1]:8080, every page'],
])('%s reads “%s”', (text, words) => {
  expect(placeInWords(text, say)).toBe(words);
});

test.each([
  'https://case.example.org/care*',
  'https://case.example.org/*/notes',
  'https://case.example.org/*/notes/*',
])('a pattern that no short words fit is shown as it is: %s', (text) => {
  expect(placeInWords(text, say)).toBe(text);
});

test('what is no pattern is shown as it is', () => {
  for (const text of ['', 'case', '*://*/*']) expect(placeInWords(text, say)).toBe(text);
});

test('every pattern is shown with its own host', () => {
  fc.assert(
    fc.property(pattern, (given) => {
      const words = placeInWords(writePattern(given), say);
      expect(words).toContain(given.host);
      expect(words).not.toMatch(/undefined|\{|\}/);
    }),
  );
});
