import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../utils/systems/match/address';
import { matches } from '../../../../utils/systems/match/matches';
import { readPattern, writePattern } from '../../../../utils/systems/match/pattern';
import { addressLike, piecedTogether } from './someText';
import { processorMs } from '../../processorMs';

/** Ample on a slow computer; a search that tries every way takes hours. */
const QUICK_MS = 4_000;

const anyText = fc.oneof(
  { weight: 4, arbitrary: addressLike },
  { weight: 2, arbitrary: piecedTogether },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
);

describe('any text at all', () => {
  test('is read without failing, and when usable, as one pattern that reads the same again', () => {
    let usable = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readAddress(text, []);
        if (reading.kind === 'unusable') return;
        usable += 1;
        const { pattern } = reading;
        expect(readPattern(writePattern(pattern))).toEqual({ kind: 'pattern', pattern });
        const again = { id: 's', name: 'S', matches: [writePattern(pattern)] };
        expect(readAddress(text, [again])).toMatchObject({ problem: 'duplicate' });
      }),
      { numRuns: 2_000 },
    );
    expect(usable).toBeGreaterThan(200);
  });

  test('when usable takes in its own origin, and no stranger’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readAddress(text, []);
        if (reading.kind === 'unusable') return;
        const { scheme, host, port, path } = reading.pattern;
        const written = scheme === '*' ? 'https' : scheme;
        const own = `${written}://${host}${port === null ? '' : `:${port}`}`;
        const page = path.replaceAll('*', 'x');
        expect(matches(reading.pattern, new URL(own + page))).toBe(true);
        for (const stranger of ['stranger.invalid', `${host}.invalid`, 'stranger.gov.uk']) {
          if (!URL.canParse(`${written}://${stranger}/`)) continue;
          const address = new URL(`${written}://${stranger}${page}`);
          expect(matches(reading.pattern, address)).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same address with spaces around it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readAddress(`  ${text}\t\n`, [])).toEqual(readAddress(text, []));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a page’s own address is usable as it stands, and the page belongs to it', () => {
    const page = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(page, (address) => {
        const reading = readAddress(address, []);
        if (address.includes('*')) return;
        expect(reading.kind).toBe('usable');
        if (reading.kind === 'usable') {
          expect(reading.pattern.path).toBe('/*');
          expect(matches(reading.pattern, new URL(address))).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('is read quickly however long it is', () => {
    const many = 50_000;
    const texts = ['a', '*', '.', ':', '/', 'a.', 'a.localhost', '://', '@', '[', 'https://'];
    const tookMs = processorMs(() => {
      for (const text of texts) {
        readAddress(text.repeat(many), []);
        readAddress(`${text.repeat(many)}*`, []);
        readAddress(`https://${text.repeat(many)}/`, []);
      }
    });
    expect(tookMs).toBeLessThan(QUICK_MS);
  });
});
