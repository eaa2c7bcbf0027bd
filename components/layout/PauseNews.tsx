import { useRef } from 'preact/hooks';
import { useLanguage } from './language';

interface Props {
  /** The sentence that says until when; null while nothing is paused. */
  paused: string | null;
}

/** Tells a screen reader that counting was paused or resumed while the page was open. */
export function PauseNews({ paused }: Props) {
  const { say } = useLanguage();
  const wasPaused = useRef(false);
  if (paused !== null) wasPaused.current = true;
  return (
    <output class="visually-hidden">
      {paused ?? (wasPaused.current ? say('pause.resumed') : '')}
    </output>
  );
}
