import type { Sample } from '../../../utils/detection/sample';
import type { Stretch } from './stretches';

/** Focused time as the rules word it, on the monotonic clock. */
export interface Ruling {
  /** Between samples of the once-a-second rhythm, after which a change is seen. */
  inRhythm: readonly Stretch[];
  /** Longer gaps that count while the clocks agree. */
  gaps: readonly Stretch[];
}

/**
 * The rules said once more and differently: the whole list of samples is looked at, one pair of
 * neighbours after the other, and nothing is remembered.
 */
export function rulesOn(samples: readonly Sample[]): Ruling {
  const inRhythm: Stretch[] = [];
  const gaps: Stretch[] = [];
  samples.forEach((before, index) => {
    const [after] = samples.slice(index + 1);
    const isInFrontBefore = before.attention === 'focused' && !before.leaving;
    if (after === undefined || !isInFrontBefore) return;
    const start = before.monotonicMs;
    if (after.monotonicMs - start <= 2_000) {
      inRhythm.push({ start, end: after.monotonicMs });
      return;
    }
    const end = inFrontAgain(samples.slice(index + 1));
    if (end !== null && end - start <= 20_000) gaps.push({ start, end });
  });
  return { inRhythm, gaps };
}

/**
 * When the page was in front again after a gap, of which the first of these samples is the end:
 * there and then or, as around a dialog, within 2 s in which it never went out of sight.
 */
function inFrontAgain(samples: readonly Sample[]): number | null {
  const [first] = samples;
  const end = samples.find(({ attention, leaving }) => attention !== 'beside' || leaving);
  if (first === undefined || end === undefined || end.attention !== 'focused') return null;
  return end.monotonicMs - first.monotonicMs <= 2_000 ? end.monotonicMs : null;
}
