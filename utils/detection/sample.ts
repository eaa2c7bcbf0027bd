import type { Attention } from '../totals/facts';

/** What the page's script can know at one moment; it carries both clocks, so the core reads none. */
export interface Sample {
  /** `Date.now()`: ms since the epoch; may be set forward or back. */
  wallMs: number;
  /** `performance.now()`: ms that only ever grow; stands still in sleep on Linux and macOS. */
  monotonicMs: number;
  /** Null when the page is hidden. */
  attention: Attention | null;
  /** Whether the page's address is another than at the sample before. */
  addressChanged: boolean;
  /** The page is going away or being frozen; at `pagehide` it still says visible and focused. */
  leaving: boolean;
}

/** A stretch of this page in front, as it is sent: whole, so far; ms since the epoch. */
export interface PageSpan {
  id: string;
  attention: Attention;
  start: number;
  end: number;
}
