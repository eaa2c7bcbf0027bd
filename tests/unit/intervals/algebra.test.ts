import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect } from '../../../utils/intervals/intersect';
import { lengthMs } from '../../../utils/intervals/lengthMs';
import { subtract } from '../../../utils/intervals/subtract';
import { union } from '../../../utils/intervals/union';
import { cellsOf, inBoth, inFirstAlone, isWellFormed, stretch, stretches } from './cells';

describe('the interval algebra against one cell for each unit of time', () => {
  test('a union covers what any of them covers', () => {
    fc.assert(
      fc.property(stretches, (some) => {
        const set = union(some);
        expect(isWellFormed(set)).toBe(true);
        expect(cellsOf(set)).toEqual(cellsOf(some));
      }),
    );
  });

  test('an intersection covers what both cover', () => {
    fc.assert(
      fc.property(stretches, stretches, (one, other) => {
        const set = intersect(one, other);
        expect(isWellFormed(set)).toBe(true);
        expect(cellsOf(set)).toEqual(inBoth(cellsOf(one), cellsOf(other)));
      }),
    );
  });

  test('a subtraction leaves what is in no hole', () => {
    fc.assert(
      fc.property(stretches, stretches, (set, holes) => {
        const left = subtract(set, holes);
        expect(isWellFormed(left)).toBe(true);
        expect(cellsOf(left)).toEqual(inFirstAlone(cellsOf(set), cellsOf(holes)));
      }),
    );
  });

  test('intersecting with bounds keeps what lies within them', () => {
    fc.assert(
      fc.property(stretches, stretch, (some, bounds) => {
        const kept = intersect(some, [bounds]);
        expect(isWellFormed(kept)).toBe(true);
        expect(cellsOf(kept)).toEqual(inBoth(cellsOf(some), cellsOf([bounds])));
      }),
    );
  });

  test('the length of a set is the number of its units', () => {
    fc.assert(
      fc.property(stretches, (some) => {
        expect(lengthMs(some)).toBe(cellsOf(some).size);
      }),
    );
  });

  test('no operation changes what it is given', () => {
    fc.assert(
      fc.property(stretches, stretches, (one, other) => {
        const before = structuredClone([one, other]);
        for (const set of [union(one), intersect(one, other), subtract(one, other)]) {
          for (const interval of set) interval.end += 1;
        }
        expect([one, other]).toEqual(before);
      }),
    );
  });
});
