import { describe, expect, it } from 'vitest';
import { allowedInWords, signed } from '../../e2e/accuracy/inWords.ts';
import { isWithin } from '../../e2e/accuracy/scenario.ts';

const figure = (recordedSeconds: number, lostSeconds: number, inventedSeconds: number) => ({
  trueSeconds: 10,
  recordedSeconds,
  allowed: { lostSeconds, inventedSeconds },
});

describe('what an error may be', () => {
  it('is judged on its own side: what is lost, or what is invented', () => {
    expect(isWithin(figure(2, 8, 0))).toBe(true);
    expect(isWithin(figure(1.9, 8, 0))).toBe(false);
    expect(isWithin(figure(10.1, 8, 0))).toBe(false);
    expect(isWithin(figure(10.5, 0, 1))).toBe(true);
  });

  it('is not met by what is no number', () => {
    expect(isWithin(figure(Number.NaN, 8, 8))).toBe(false);
  });

  it('is written with its sign, and nothing without one', () => {
    expect([signed(0.126), signed(-7.5), signed(-0.001)]).toEqual(['+0.13', '−7.50', '0.00']);
    expect(allowedInWords({ lostSeconds: 1, inventedSeconds: 1 })).toBe('±1');
    expect(allowedInWords({ lostSeconds: 0, inventedSeconds: 0 })).toBe('0');
    expect(allowedInWords({ lostSeconds: 10, inventedSeconds: 0 })).toBe('−10 to 0');
  });
});
