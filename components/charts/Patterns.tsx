/** What a bar of a chart stands for; each has a pattern of its own, beside any colour. */
export type Fill = 'recording' | 'beside' | 'direct' | 'away' | 'locked' | 'paused' | 'corrected';

/** The patterns with which bars are filled, to stand once in the first drawing of a page. */
export function Patterns() {
  return (
    <defs>
      <pattern
        id="fill-recording"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="ground-recording" width="7" height="7" />
        <rect class="mark-hatch" width="3" height="7" />
      </pattern>
      <pattern
        id="fill-beside"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class="ground-card" width="6" height="6" />
        <rect class="mark-beside" width="1.5" height="6" />
      </pattern>
      <pattern id="fill-away" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="ground-card" width="5" height="5" />
        <circle class="mark-soft" cx="2.5" cy="2.5" r="0.9" />
      </pattern>
      <pattern id="fill-locked" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="ground-card" width="5" height="5" />
        <rect class="mark-soft" y="2" width="5" height="1.2" />
      </pattern>
      <pattern id="fill-paused" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground-card" width="6" height="6" />
        <rect class="mark-soft" x="2" width="1.8" height="6" />
      </pattern>
      <pattern id="fill-corrected" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="ground-card" width="8" height="8" />
        <path class="mark-cross" d="M0 0 8 8M8 0 0 8" />
      </pattern>
    </defs>
  );
}
