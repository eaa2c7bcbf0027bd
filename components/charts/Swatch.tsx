import type { Fill } from './Patterns';
import './fills.css';

interface Props {
  fill: Fill;
}

/** A small piece of what a bar looks like, to stand before its name. */
export function Swatch({ fill }: Props) {
  return (
    <svg class="fill-swatch" width="14" height="12" aria-hidden="true">
      <rect class={`fill fill-${fill}`} x="0.5" y="0.5" width="13" height="11" rx="3" />
    </svg>
  );
}
