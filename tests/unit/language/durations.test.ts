import { describe, expect, it } from 'vitest';
import {
  durationParts,
  joinParts,
  wholeMinutes,
  writtenMinutes,
} from '../../../utils/language/durations';
import { languageOf } from '../../../utils/language/language';

const { say } = languageOf('en-GB');
/** As read, with ordinary spaces for the unbreakable ones. */
const written = (durationMs: number) =>
  joinParts(durationParts(durationMs, say)).replaceAll('\u00A0', ' ');

describe('a written duration', () => {
  it.each([
    [0, '0 m'],
    [1, '0 m'],
    [499, '0 m'],
    [500, '1 s'],
    [43_218, '43 s'],
    [59_400, '59 s'],
    [59_900, '1 m'],
    [60_000, '1 m'],
    [89_999, '1 m'],
    [90_000, '2 m'],
    [3_600_000, '1 h'],
    [9_240_000, '2 h 34 m'],
    [86_400_000, '24 h'],
  ])('of %i ms is %s', (durationMs, text) => {
    expect(written(durationMs)).toBe(text);
  });

  it('is never broken across lines', () => {
    expect(writtenMinutes(154, say)).toBe('2\u00A0h\u00A034\u00A0m');
  });

  it('is nought for what is no length of time', () => {
    for (const bad of [-1, Number.NaN, Number.NEGATIVE_INFINITY]) expect(written(bad)).toBe('0 m');
    expect(writtenMinutes(Number.NaN, say)).toBe('0\u00A0m');
    expect(writtenMinutes(-5, say)).toBe('0\u00A0m');
  });

  it('rounds to the nearest minute', () => {
    expect([29_999, 30_000, 90_000].map(wholeMinutes)).toEqual([0, 1, 2]);
  });
});
