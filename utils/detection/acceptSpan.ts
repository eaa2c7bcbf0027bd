import type { Span } from '../totals/facts';
import type { PageSpan } from './sample';

/** A span's first pulse may tell of the past, but not of more than this. */
const LATEST_FIRST_PULSE_MS = 60_000;
/** Two contexts of one computer read the same clock, not at the same instant. */
const CLOCK_TOLERANCE_MS = 2_000;

/** What is known of a pulse besides what it says. */
export interface Arrival {
  /** When it arrived, ms since the epoch. */
  now: number;
  /** The system its sender belongs to. */
  systemId: string;
  /** The row already kept under the span's id. */
  kept: Span | undefined;
  /** The person had what began before this (ms) deleted; undefined when they did not. */
  forgottenBefore?: number | undefined;
}

/**
 * The row to keep for a span as it was sent, or null when it is refused: when it tells of the
 * future, is longer than the time that has passed allows, or contradicts what is kept. The system
 * is the one of the first pulse: on a page's last message its sender may already show the next
 * page's address. A shorter span than the kept one changes nothing. A page knows nothing of a
 * deletion and goes on sending its whole span: what lies before the deletion is cut off.
 */
export function acceptSpan(
  sent: PageSpan,
  { now, systemId, kept, forgottenBefore = -Infinity }: Arrival,
): Span | null {
  // Written so that an instant that is no number is refused.
  if (!(sent.end >= sent.start && sent.end <= now + CLOCK_TOLERANCE_MS)) return null;
  if (kept === undefined) {
    const { id, attention, end } = sent;
    const start = cutOff(sent, forgottenBefore);
    if (start === null || start < now - LATEST_FIRST_PULSE_MS) return null;
    return { id, systemId, attention, start, end, firstSeenAt: now };
  }
  const isCut = sent.start < kept.start && kept.start <= forgottenBefore;
  const isSameSpan = kept.start === sent.start || isCut;
  if (!isSameSpan || kept.attention !== sent.attention) return null;
  const allowedMs =
    Math.max(0, now - kept.firstSeenAt) + LATEST_FIRST_PULSE_MS + CLOCK_TOLERANCE_MS;
  if (sent.end - kept.start > allowedMs) return null;
  return { ...kept, end: Math.max(kept.end, sent.end) };
}

/** Where a span begins that nothing is kept of; null where nothing of it is left. */
function cutOff({ start, end }: PageSpan, forgottenBefore: number): number | null {
  if (start >= forgottenBefore) return start;
  return end > forgottenBefore ? forgottenBefore : null;
}
