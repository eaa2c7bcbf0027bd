import type { Interval } from '../intervals/interval';
import type { Absence, Span } from './facts';

/**
 * Whether a correction takes away all of a day: it covers the bounds, or, when it was made before
 * the day was over, begins with it and leaves nothing in sight after itself.
 */
export function strikesOutDay(
  { reason, start, end, deletedAt }: Absence,
  day: Interval,
  spans: readonly Span[],
): boolean {
  if (reason !== 'corrected' || deletedAt !== undefined || end === null) return false;
  if (start > day.start || end <= day.start) return false;
  return end >= day.end || !spans.some((span) => span.start < day.end && span.end > end);
}
