import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowancesOf, compare, errorMs } from './compare';
import { anyDay } from './life/stories';
import { liveDay } from './liveDay';
import { plantedBugs } from './plantedBugs';
import { product } from './product/functions';
import { MemoryBackground } from './product/memoryBackground';

/** So many days have to be enough to catch a bug. */
const MOST_DAYS = 300;

describe('random days catch a world in which', () => {
  test.each(Object.entries(plantedBugs))('%s', async (_, bug) => {
    const bugged = { ...product, ...bug };
    let worstMs = 0;
    for (const story of fc.sample(anyDay(40), { numRuns: MOST_DAYS, seed: 1 })) {
      const day = await liveDay(story, bugged, (around) => new MemoryBackground(bugged, around));
      for (const allowance of allowancesOf(story)) {
        worstMs = Math.max(worstMs, errorMs(compare(day, bugged, allowance)));
      }
      if (worstMs > 0) break;
    }
    expect(worstMs).toBeGreaterThan(0);
  });
});
