import type { Sample } from '../../../utils/detection/sample';
import type { Stretch } from './stretches';

/** Focused time as the rules word it, on the monotonic clock. */
export interface Ruling {
  counted: readonly Stretch[];
  /**
   * Gaps the focus came back from a moment late, as around a dialog: counted while the clocks agree,
   * counted or not where one of them was set or stood still.
   */
  countedIfClocksAgree: readonly Stretch[];
}

/**
 * The rules for gaps, said once more and differently: the whole list of samples is looked at, one
 * pair of neighbours after the other, and nothing is remembered.
 */
export function rulesOn(samples: readonly Sample[]): Ruling {
  const counted: Stretch[] = [];
  const countedIfClocksAgree: Stretch[] = [];
  samples.forEach((before, index) => {
    const after = samples[index + 1];
    const isInFrontBefore = before.attention === 'focused' && !before.leaving;
    if (after === undefined || !isInFrontBefore) return;
    const stretch = { start: before.monotonicMs, end: after.monotonicMs };
    const lengthMs = stretch.end - stretch.start;
    if (lengthMs <= 2_000) counted.push(stretch);
    else if (lengthMs <= 20_000) {
      if (after.attention === 'focused') counted.push(stretch);
      const back = focusAgain(samples.slice(index + 1));
      if (back !== null && back - stretch.start <= 20_000) {
        countedIfClocksAgree.push({ start: stretch.start, end: back });
      }
    }
  });
  return { counted, countedIfClocksAgree };
}

/** When the focus came back to a page that stayed in sight, at most 2 s after the first sample. */
function focusAgain(samples: readonly Sample[]): number | null {
  const [first] = samples;
  if (first?.attention !== 'beside') return null;
  const inSight = samples.findIndex(({ attention, leaving }) => attention !== 'beside' || leaving);
  const next = samples[inSight];
  const isBack = next?.attention === 'focused' && next.monotonicMs - first.monotonicMs <= 2_000;
  return isBack ? next.monotonicMs : null;
}
