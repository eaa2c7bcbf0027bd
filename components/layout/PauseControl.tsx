import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PauseLength } from '../../utils/popup/actions';
import { useLanguage } from './language';
import './PauseControl.css';

const lengths: readonly PauseLength[] = ['quarterHour', 'hour', 'untilTomorrow'];

interface Props {
  isPaused: boolean;
  onPause: (length: PauseLength) => void;
  onResume: () => void;
}

/** The button that pauses and resumes; pausing asks for how long in a small menu below it. */
export function PauseControl({ isPaused, onPause, onResume }: Props) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLFieldSetElement>(null);

  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Left to itself the browser would close the whole popup.
    event.preventDefault();
    close();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && whole.current?.contains(relatedTarget) === true) return;
    setIsOpen(false);
  };

  return (
    <div class="pause" ref={whole} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="button"
        ref={button}
        aria-expanded={isPaused ? undefined : isOpen}
        onKeyDown={onKeyDown}
        onClick={isPaused ? onResume : () => setIsOpen(!isOpen)}
      >
        {say(isPaused ? 'header.resume' : 'header.pause')}
      </button>
      {isOpen && !isPaused && (
        <fieldset class="pause-menu" ref={menu} aria-label={say('pause.menu')}>
          {lengths.map((length) => (
            <button
              key={length}
              type="button"
              // Where a click gives a button no focus, losing it would close the menu first.
              onMouseDown={(event) => event.preventDefault()}
              onKeyDown={onKeyDown}
              onClick={() => {
                close();
                onPause(length);
              }}
            >
              {say(`pause.${length}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
