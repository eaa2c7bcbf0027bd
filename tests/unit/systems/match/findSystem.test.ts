import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseSystem } from '../../../../utils/systems/match/caseSystem';
import { findSystem, systemsOnOrigin } from '../../../../utils/systems/match/findSystem';
import { isPathUnder } from './letterByLetter';
import { processorMs } from '../../processorMs';

/** Ample on a slow computer; a search that tries every way takes hours. */
const QUICK_MS = 4_000;

const system = (id: string, ...matches: string[]): CaseSystem => ({ id, name: id, matches });

function found(systems: CaseSystem[], address: string): string[] {
  return [systems, systems.toReversed()].map((order) => findSystem(order, address)?.id ?? 'none');
}

describe('where patterns overlap, the narrower wins in either order:', () => {
  test.each([
    ['a host before its wildcard', 'https://case.example.org/*', 'https://*.example.org/*'],
    ['a longer host', 'https://*.case.example.org/*', 'https://*.example.org/*'],
    ['a port before any port', 'https://case.example.org:8443/*', 'https://case.example.org/*'],
    ['a longer path', 'https://case.example.org/care/*', 'https://case.example.org/*'],
    ['a much longer path', 'https://case.example.org/care/a/*', 'https://case.example.org/care/*'],
    ['a page before its folder', 'https://case.example.org/care/a', 'https://*.example.org/care/*'],
    [
      'a page before the pages below it',
      'https://case.example.org/care/a',
      'https://case.example.org/care/a/*',
    ],
    [
      'a folder before a beginning',
      'https://case.example.org/care/*',
      'https://case.example.org/care*',
    ],
    ['one scheme before any', 'https://case.example.org/care/*', '*://case.example.org/care/*'],
    ['a host before a path', 'https://case.example.org/*', 'https://*.example.org/care/*'],
    ['a port before a path', 'https://case.example.org:8443/*', 'https://case.example.org/care/*'],
  ])('%s', (_, narrower, wider) => {
    const systems = [system('narrower', narrower), system('wider', wider)];
    expect(found(systems, 'https://case.example.org:8443/care/a')).toEqual([
      'narrower',
      'narrower',
    ]);
  });

  test('a system’s own narrower pattern, whatever stands beside it', () => {
    const systems = [
      system('one', 'https://case.example.org/*', 'https://other.example.org/*'),
      system('two', 'https://*.example.org/*', 'https://case.example.org/care/*'),
    ];
    expect(found(systems, 'https://case.example.org/care/1')).toEqual(['two', 'two']);
    expect(found(systems, 'https://case.example.org/mail')).toEqual(['one', 'one']);
    expect(found(systems, 'https://third.example.org/')).toEqual(['two', 'two']);
  });

  test('every path that takes in strictly less, by trying all short paths', () => {
    const letters = ['a', 'b', '/'];
    let paths = ['/'];
    for (let length = 0; length < 5; length += 1) {
      paths = [...new Set(paths.flatMap((path) => [path, ...letters.map((each) => path + each)]))];
    }
    const glob = fc
      .string({ unit: fc.constantFrom('a', '/', '*'), maxLength: 3 })
      .map((rest) => `/${rest}`);
    let compared = 0;
    fc.assert(
      fc.property(glob, glob, (one, other) => {
        const inOne = paths.filter((path) => isPathUnder(one, path));
        const inOther = new Set(paths.filter((path) => isPathUnder(other, path)));
        const isNarrower = inOne.length < inOther.size && inOne.every((path) => inOther.has(path));
        const [first] = inOne;
        if (!isNarrower || first === undefined) return;
        compared += 1;
        const systems = [
          system('narrower', `https://case.example.org${one}`),
          system('wider', `https://case.example.org${other}`),
        ];
        expect(found(systems, `https://case.example.org${first}`)).toEqual([
          'narrower',
          'narrower',
        ]);
      }),
      { numRuns: 3_000 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test('with the same pattern twice, the one that stands first', () => {
    const twice = [system('one', 'https://a.example/*'), system('two', 'https://A.example./*')];
    expect(found(twice, 'https://a.example/')).toEqual(['one', 'two']);
  });
});

describe('the search for a system', () => {
  test('passes over a pattern that cannot be read, and still finds the others', () => {
    const broken = system('broken', 'not a pattern', '*://*/*', 'https://case.example.org/*');
    expect(findSystem([broken], 'https://case.example.org/')).toBe(broken);
    expect(findSystem([broken], 'https://elsewhere.example/')).toBeUndefined();
  });

  test('finds nothing among none', () => {
    expect(findSystem([], 'https://case.example.org/')).toBeUndefined();
    expect(findSystem([system('empty')], 'https://case.example.org/')).toBeUndefined();
  });

  test('is quick with two hundred systems of a hundred patterns', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      system(
        `s${index}`,
        ...Array.from({ length: 100 }, (_, path) => `https://h${index}.example.org/${path}/*`),
      ),
    );
    findSystem(many, 'https://h7.example.org/7/x');
    const tookMs = processorMs(() => {
      expect(findSystem(many, 'https://h199.example.org/99/x')?.id).toBe('s199');
    });
    expect(tookMs).toBeLessThan(QUICK_MS);
  });
});

describe('the systems on an origin', () => {
  const care = system('care', 'https://case.example.org/care/*');
  const finance = system('finance', 'https://case.example.org:8443/finance/*');
  const other = system('other', 'https://other.example.org/*');

  test('are all that have something on its scheme, host and port, whatever the path', () => {
    const systems = [care, finance, other];
    expect(systemsOnOrigin(systems, 'https://case.example.org')).toEqual([care]);
    expect(systemsOnOrigin(systems, 'https://case.example.org:8443')).toEqual([care, finance]);
    expect(systemsOnOrigin(systems, 'http://case.example.org')).toEqual([]);
    expect(systemsOnOrigin(systems, 'https://CASE.example.org.')).toEqual([care]);
  });

  test('are none of no origin', () => {
    for (const origin of [undefined, 'null', '', 'about:blank']) {
      expect(systemsOnOrigin([care], origin)).toEqual([]);
    }
  });
});
