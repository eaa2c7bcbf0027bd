import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSystem } from '../../../../utils/systems/match/findSystem';
import { givenAway } from '../../../../utils/systems/match/givenAway';
import { writePattern } from '../../../../utils/systems/match/pattern';
import { pattern } from './somePatterns';
import { processorMs } from '../../processorMs';

const system = (id: string, ...matches: string[]) => ({ id, name: id, matches });

/** “a leaves /care to b” as `a > b https://…/care/*`. */
function told(...systems: ReturnType<typeof system>[]): string[] {
  return [...givenAway(systems)].flatMap(([id, left]) =>
    left.map(({ system: other, match }) => `${id} > ${other.id} ${match}`),
  );
}

describe('where patterns overlap', () => {
  test('the system with the wider one leaves the narrower to the other, in any order', () => {
    const whole = system('whole', 'https://case.example.org/*');
    const part = system('part', 'https://case.example.org/finance/*');
    const said = ['whole > part https://case.example.org/finance/*'];
    expect(told(whole, part)).toEqual(said);
    expect(told(part, whole)).toEqual(said);
  });

  test.each([
    ['https://*.example.org/*', 'https://case.example.org/*'],
    ['https://case.example.org/*', 'https://case.example.org:8443/*'],
    ['*://case.example.org/*', 'https://case.example.org/*'],
    ['https://case.example.org/care/*', 'https://case.example.org/care/letters/*'],
  ])('%s gives way to %s', (wide, narrow) => {
    expect(told(system('a', wide), system('b', narrow))).toEqual([`a > b ${narrow}`]);
  });

  test('of two that are the same the first has it', () => {
    const both = 'https://case.example.org/*';
    expect(told(system('a', both), system('b', both))).toEqual([`b > a ${both}`]);
  });

  test('nothing is told of one system’s own, or of systems side by side', () => {
    const own = system('a', 'https://case.example.org/*', 'https://case.example.org/care/*');
    expect(told(own, system('b', 'https://other.example.org/*'))).toEqual([]);
    const care = system('care', 'https://case.example.org/care/*');
    const finance = system('finance', 'https://case.example.org/finance/*', 'no pattern');
    expect(told(care, finance)).toEqual([]);
  });

  test('what is told is true of a page there, as the search for its system has it', () => {
    let told = 0;
    const some = fc.array(pattern, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (all) => {
        const systems = all.map((patterns, index) =>
          system(String(index), ...patterns.map(writePattern)),
        );
        for (const [id, left] of givenAway(systems)) {
          for (const { system: winner, match } of left) {
            told += 1;
            expect(winner.id).not.toBe(id);
            const page = match
              .replace('*://', 'https://')
              .replace('//*.', '//some-site.')
              .replaceAll('*', 'some-page');
            expect(findSystem(systems, page)).toBe(winner);
            const loser = systems.find((other) => other.id === id);
            expect(findSystem(loser ? [loser] : [], page)).toBe(loser);
          }
        }
      }),
    );
    expect(told).toBeGreaterThan(20);
  });

  test('is found quickly among two hundred systems of one council', () => {
    const systems = Array.from({ length: 200 }, (_, index) =>
      system(String(index), `https://a${index}.council.gov.uk/*`, `https://b.gov.uk/p${index}/*`),
    );
    const together = [...systems, system('all', 'https://*.council.gov.uk/*')];
    expect(processorMs(() => givenAway(together))).toBeLessThan(4_000);
  });
});
