import type { Interval } from '../../utils/intervals/interval';

/** Anything with a place in time and a look of its own. */
interface Filled extends Interval {
  fill: string;
}

/**
 * Bars of one lane with those of the same look joined where less than `leastGapMs` lies between
 * them, in the order of their starts. Nobody sees such a gap, since each bar has an outline, and
 * a day of a thousand bars that are drawn one by one is late.
 */
export function withoutHairlines<Bar extends Filled>(
  bars: readonly Bar[],
  leastGapMs: number,
): Bar[] {
  const joined: Bar[] = [];
  for (const bar of bars.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last?.fill === bar.fill && bar.start - last.end < leastGapMs) {
      last.end = Math.max(last.end, bar.end);
    } else {
      joined.push({ ...bar });
    }
  }
  return joined;
}
