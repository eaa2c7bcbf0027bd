import { describe, expect, it } from 'vitest';
import { inWords, sum, withHonestEnding } from '../../../../scripts/test/counts.ts';

const counts = (passed: number, failed: number, skipped: number, failures: string[] = []) => ({
  passed,
  failed,
  skipped,
  failures,
});

describe('the closing line', () => {
  it('says how many passed and failed', () => {
    expect(inWords(counts(12, 0, 0))).toBe('12 passed, 0 failed');
  });

  it('says how many were left out when any were', () => {
    expect(inWords(counts(12, 1, 3))).toBe('12 passed, 1 failed, 3 skipped');
  });

  it('is of all parts together', () => {
    expect(sum([counts(1, 2, 3, ['a']), counts(10, 20, 30, ['b', 'c'])])).toEqual(
      counts(11, 22, 33, ['a', 'b', 'c']),
    );
    expect(sum([])).toEqual(counts(0, 0, 0));
  });
});

describe('a part of the tests', () => {
  it('stands as it is when it ended as its tests did', () => {
    expect(withHonestEnding(counts(5, 0, 1), 0)).toEqual(counts(5, 0, 1));
    expect(withHonestEnding(counts(5, 2, 0), 1)).toEqual(counts(5, 2, 0));
  });

  it('has failed once when it ended badly although no test failed', () => {
    expect(withHonestEnding(counts(5, 0, 0), 1)).toEqual(
      counts(5, 1, 0, ['something outside the tests, said above']),
    );
  });

  it('has failed once when it ran no test at all', () => {
    expect(withHonestEnding(counts(0, 0, 0), 0)).toEqual(counts(0, 1, 0, ['no test was run']));
    expect(withHonestEnding(counts(0, 0, 9), 0)).toEqual(counts(0, 1, 9, ['no test was run']));
  });
});
