import { LARGEST_SKEW_MS, LONGEST_GAP_MS, RHYTHM_MS } from './limits';
import type { Sample } from './sample';
import type { OpenSpan } from './state';

/**
 * What a new sample says of the time since the span's last moment:
 * - `goesOn`: it counts, and the span may go on;
 * - `countsThenEnds`: it counts, but the clocks have come apart, so the span ends here;
 * - `ends`: it does not count: sleep, freezing, or a gap the page did not come out of in front;
 * - `endsInSight`: as `ends`, but the page had the focus and is still in sight, and around a dialog
 *   the focus comes back a moment after the gap.
 */
export type Continuity = 'goesOn' | 'countsThenEnds' | 'ends' | 'endsInSight';

/**
 * Judges the time between a span's last moment and a sample. Two tests find a sleep on either
 * clock model: the gap where the monotonic clock runs on (Windows), the skew where it stands
 * still (Linux, macOS). Skew is taken from the span's start, so that slow drift is found too.
 */
export function continuity(open: OpenSpan, sample: Sample): Continuity {
  const elapsedMs = sample.monotonicMs - open.lastMonotonicMs;
  const wallMs = sample.wallMs - open.startWallMs;
  const skewMs = wallMs - (sample.monotonicMs - open.startMonotonicMs);
  // Written so that a clock that is no number ends the span.
  if (!(elapsedMs >= 0 && elapsedMs <= LONGEST_GAP_MS)) return 'ends';
  const clocksAgree = Math.abs(skewMs) <= LARGEST_SKEW_MS;
  // A wall clock that ran ahead may have done so in sleep: of a gap, nobody knows how much.
  const isGapCounted = sample.attention === open.attention && skewMs <= LARGEST_SKEW_MS;
  if (elapsedMs <= RHYTHM_MS || isGapCounted) return clocksAgree ? 'goesOn' : 'countsThenEnds';
  const isInSight = sample.attention === 'beside' && !sample.leaving;
  return clocksAgree && open.attention === 'focused' && isInSight ? 'endsInSight' : 'ends';
}
