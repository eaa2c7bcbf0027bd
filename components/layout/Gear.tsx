const TEETH = 8;
const OUTER = 8;
const ROOT = 6;

/** A gear around (9, 9), worked out rather than drawn, so that its teeth are alike. */
const outline = Array.from({ length: TEETH }, (_, tooth) => {
  const at = (radius: number, offset: number) => {
    const angle = ((tooth + offset) / TEETH) * 2 * Math.PI;
    return `${(9 + radius * Math.sin(angle)).toFixed(2)},${(9 - radius * Math.cos(angle)).toFixed(2)}`;
  };
  return [at(ROOT, -0.28), at(OUTER, -0.17), at(OUTER, 0.17), at(ROOT, 0.28)].join(' ');
}).join(' ');

/** The sign for settings; the button around it has the name. */
export function Gear() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <polygon
        points={outline}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linejoin="round"
      />
      <circle cx="9" cy="9" r="2.4" fill="none" stroke="currentColor" stroke-width="1.3" />
    </svg>
  );
}
