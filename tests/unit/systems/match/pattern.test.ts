import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PatternProblem,
  readPattern,
  writePattern,
} from '../../../../utils/systems/match/pattern';
import { pattern } from './somePatterns';
import { addressLike, piecedTogether } from './someText';
import { processorMs } from '../../processorMs';

/** Ample on a slow computer; a search that tries every way takes hours. */
const QUICK_MS = 4_000;

function normal(text: string): string {
  const reading = readPattern(text);
  return reading.kind === 'pattern' ? writePattern(reading.pattern) : reading.problem;
}

describe('a match pattern', () => {
  test('that was written comes back the same when it is read', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        expect(readPattern(writePattern(given))).toEqual({ kind: 'pattern', pattern: given });
      }),
      { numRuns: 2_000 },
    );
  });

  test('of any text is refused, or is one that reads the same again', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(addressLike, piecedTogether, fc.string({ unit: 'binary' })), (text) => {
        const reading = readPattern(text);
        if (reading.kind === 'problem') return;
        read += 1;
        expect(readPattern(writePattern(reading.pattern))).toEqual(reading);
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(20);
  });

  test.each([
    ['https://CASE.Example.ORG/*', 'https://case.example.org/*'],
    ['HTTPS://case.example.org/Care/*', 'https://case.example.org/Care/*'],
    ['https://case.example.org./*', 'https://case.example.org/*'],
    ['https://*.Case.example.org./*', 'https://*.case.example.org/*'],
    ['https://case.example.org:*/*', 'https://case.example.org/*'],
    ['https://case.example.org:08443/*', 'https://case.example.org:8443/*'],
    ['https://bücher.example/*', 'https://xn--bcher-kva.example/*'],
    ['https://case.example.org/straße/*', 'https://case.example.org/stra%C3%9Fe/*'],
    ['https://case.example.org/care/./x/../*', 'https://case.example.org/care/*'],
    ['http://[0:0:0:0:0:0:0:1]/*', 'http://[::1]/*'],
    [' https://case.example.org/* ', 'https://case.example.org/*'],
  ])('written %j is kept as %s', (text, kept) => {
    expect(normal(text)).toBe(kept);
  });

  const refused: Record<PatternProblem, string[]> = {
    everything: [
      '<all_urls>',
      '*://*/*',
      'https://*/*',
      'https://*:8443/care/*',
      'https://*.*/*',
      'https://*.uk/*',
      'https://*.gov.uk/*',
      'https://*.GOV.UK./*',
      'https://*.co.uk/*',
      'https://*.org/*',
    ],
    wildcardInside: [
      'https://case.*.org/*',
      'https://case*.example.org/*',
      'https://*case.example.org/*',
      'https://*.*.example.org/*',
      'https://case.example.*/*',
    ],
    schemeNotSupported: ['ftp://case.example.org/*', 'file:///*', 'chrome://settings/*'],
    notAPattern: [
      '',
      '*',
      'case.example.org',
      'case.example.org/*',
      'https://case.example.org',
      'https:///*',
      'https://*./*',
      'https://case.example.org:0/*',
      'https://case.example.org:65536/*',
      'https://case.example.org:80a/*',
      'https://case.example.org:/*',
      'https://ann@case.example.org/*',
      'https://case example.org/*',
      'https://[::g]/*',
    ],
  };
  for (const [problem, texts] of Object.entries(refused)) {
    test.each(texts)(`is refused as ${problem}: %j`, (text) => {
      expect(normal(text)).toBe(problem);
    });
  }

  test.each([
    'https://%2A/*',
    'https://%2a.gov.uk/*',
    'https://＊/*',
    'https://＊.example.org/*',
    'https://*.＊/*',
  ])('cannot hide a star behind another spelling: %s', (text) => {
    expect(readPattern(text).kind).toBe('problem');
  });

  test.each([
    'https://case.example.org?/*',
    'https://case.example.org#/*',
    'https://case.example.org\\evil.example/*',
    'https://case..example.org/*',
    'https://.example.org/*',
    'https://case.example.org../*',
    'https://case.example.org,other.example.org/*',
  ])('is refused where its host is none or is cut short: %s', (text) => {
    expect(normal(text)).toBe('notAPattern');
  });

  test.each(['https://case.example.org/app?module=care*', 'https://case.example.org/#/care/*'])(
    'that depends on a query or a fragment is refused, not widened: %s',
    (text) => {
      expect(normal(text)).toBe('notAPattern');
    },
  );

  test('is read or refused quickly however long it is', () => {
    const many = 50_000;
    const texts = [
      `https://${'a.'.repeat(many)}*/*`,
      `https://${'a'.repeat(many)}/*`,
      `${'https://'.repeat(many)}*`,
      `https://*.${'*.'.repeat(many)}`,
      `https://${'['.repeat(many)}/*`,
      `${'a+'.repeat(many)}://case.example.org/*`,
    ];
    expect(processorMs(() => texts.forEach((text) => readPattern(text)))).toBeLessThan(QUICK_MS);
  });
});
