/**
 * What was noted further ahead than this was noted by a clock that was wrong, and says nothing of
 * now; what lies less far ahead was shown just before the clock was set back.
 */
export const CLOCK_SET_BACK_MS = 48 * 60 * 60_000;
