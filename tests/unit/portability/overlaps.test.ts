import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../utils/portability/overlaps';
import { findSystem } from '../../../utils/systems/match/findSystem';
import { writePattern } from '../../../utils/systems/match/pattern';
import { addressParts, pattern, written } from '../systems/match/somePatterns';
import { processorMs } from '../processorMs';

const system = (id: string, ...matches: string[]) => ({ id, name: id, matches });
const pairs = (...systems: ReturnType<typeof system>[]) =>
  overlaps(systems).map(({ narrower, wider, pattern }) => [narrower.id, wider.id, pattern]);

describe('systems that share pages', () => {
  test.each<[one: string, other: string, winner: 'a' | 'b']>([
    ['https://case.example.org/*', 'https://case.example.org/care/*', 'b'],
    ['https://case.example.org/care/*', 'https://case.example.org/care', 'b'],
    ['https://case.example.org/*', 'https://case.example.org:8443/*', 'b'],
    ['https://*.example.org/*', 'https://case.example.org/*', 'b'],
    ['https://case.example.org/*', 'https://*.example.org/care/*', 'a'],
    ['*://case.example.org/*', 'https://case.example.org/*', 'b'],
    ['https://case.example.org/*', 'https://case.example.org/*', 'a'],
    ['https://case.example.org/*/notes', 'https://case.example.org/care/*', 'a'],
    ['https://bücher.example/*', 'https://xn--bcher-kva.example/a/*', 'b'],
  ])('%s and %s are told, with the one that wins', (one, other, winner) => {
    const [first, second] = [system('a', one), system('b', other)];
    const [won, lost] = winner === 'a' ? [first, second] : [second, first];
    expect(pairs(first, second)).toEqual([[won.id, lost.id, won.matches[0]]]);
  });

  test.each([
    ['https://case.example.org/care/*', 'https://case.example.org/finance/*'],
    ['https://case.example.org/*', 'https://case.example.com/*'],
    ['https://case.example.org/*', 'https://other.example.org/*'],
    ['https://example.org/*', 'https://case.example.org/*'],
    ['http://case.example.org/*', 'https://case.example.org/*'],
    ['https://case.example.org:8443/*', 'https://case.example.org:8444/*'],
    ['https://case.example.org/a*x', 'https://case.example.org/a*y'],
    ['https://case.example.org/care', 'https://case.example.org/care2'],
  ])('%s and %s share none', (one, other) => {
    expect(pairs(system('a', one), system('b', other))).toEqual([]);
  });

  test('are told once for each two, and never one with itself', () => {
    const wide = 'https://case.example.org/*';
    const a = system('a', wide, 'https://case.example.org/care/*', 'https://x.example.org/*');
    const b = system('b', 'https://case.example.org/care/*', 'https://x.example.org/*');
    expect(pairs(a)).toEqual([]);
    expect(pairs(a, b)).toHaveLength(1);
  });

  test('are told wherever a page is counted to one and would be to the other by itself', () => {
    const systems = fc.tuple(
      fc.array(pattern, { maxLength: 8 }),
      fc.array(pattern, { maxLength: 8 }),
    );
    const plain = { upperCase: false, trailingDot: false, after: '' };
    let shared = 0;
    fc.assert(
      fc.property(systems, addressParts, ([ones, others], parts) => {
        const a = system('a', ...ones.map(writePattern));
        const b = system('b', ...others.map(writePattern));
        const address = written(parts, plain);
        const isShared =
          findSystem([a], address) !== undefined && findSystem([b], address) !== undefined;
        if (isShared) {
          shared += 1;
          expect(overlaps([a, b])).toHaveLength(1);
        }
        const [overlap] = overlaps([a, b]);
        const winning = [overlap?.narrower.id, overlap?.wider.id].sort();
        if (overlap !== undefined) expect(winning).toEqual(['a', 'b']);
      }),
      { numRuns: 4_000 },
    );
    expect(shared, 'some were').toBeGreaterThan(50);
  });

  test('are looked for quickly among 200 systems of 100 patterns, and 20 told at most', () => {
    const paths = Array.from(
      { length: 100 },
      (_, index) => `https://case.example.org/*p${index}*q`,
    );
    const hosts = (id: number) =>
      Array.from({ length: 100 }, (_, index) => `https://h${index}.s${id}.example.org/*`);
    const apart = Array.from({ length: 200 }, (_, index) => system(`s${index}`, ...hosts(index)));
    const tookMs = processorMs(() => {
      expect(overlaps(apart)).toEqual([]);
      const alike = Array.from({ length: 200 }, (_, index) => system(`s${index}`, ...paths));
      expect(overlaps(alike)).toHaveLength(20);
      const nearlyAlike = Array.from({ length: 200 }, (_, id) =>
        system(`s${id}`, ...paths.map((text) => `${text}${String(id).padStart(3, '0')}`)),
      );
      expect(overlaps(nearlyAlike)).toEqual([]);
    });
    expect(tookMs).toBeLessThan(8_000);
  });
});
