/** Samples no further apart than this are the once-a-second rhythm, with room for a late timer. */
export const RHYTHM_MS = 2_000;

/** A longer break in the samples is sleep or freezing and is not counted. */
export const LONGEST_GAP_MS = 20_000;

/** Wall and monotonic clock further apart than this: a suspension, or a clock that was set. */
export const LARGEST_SKEW_MS = 2_000;

/** While the page is visible it is sampled this often. */
export const TICK_MS = 1_000;

/** While nothing changes, one message in this time: at the last tick that is not later… */
export const BEAT_MS = 10_000;

/** …or later by no more than this, so that late ticks do not make the messages more frequent. */
export const BEAT_TOLERANCE_MS = 200;

/** A page that keeps rewriting its address starts a new span at most this often… */
export const ADDRESS_EVERY_MS = 1_000;

/** …after so many that may follow each other at once. */
export const MOST_ADDRESSES = 5;

/** Losing focus and being hidden come apart by some ms in either order: no stretch of reading. */
export const SHORTEST_BESIDE_MS = 250;
