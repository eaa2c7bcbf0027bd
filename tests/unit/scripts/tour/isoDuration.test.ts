import { describe, expect, it } from 'vitest';
import { durationMs } from '../../../../scripts/tour/isoDuration.ts';

describe('a duration in ISO 8601', () => {
  it.each([
    ['PT43.218S', 43_218],
    ['PT0.000S', 0],
    ['PT30M', 1_800_000],
    ['PT1H2M3S', 3_723_000],
  ])('is read from %s', (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each(['PT', '', '30', 'P1D', 'PT-5M', 'PT5M junk', null])('is not read from %j', (text) =>
    expect(durationMs(text)).toBeNull(),
  );
});
