import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from './language';

interface Props {
  isRunning: boolean;
  onStart: () => void;
  onLeave: () => void;
}

/** Asks once more before the records are set aside for new ones. */
export function StartNewQuestion({ isRunning, onStart, onLeave }: Props) {
  const { say } = useLanguage();
  const question = useId();
  const leave = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => leave.current?.focus(), []);
  return (
    <fieldset class="trouble-question card" aria-labelledby={question}>
      <p id={question}>{say('records.question')}</p>
      <div class="trouble-choices">
        <button type="button" class="button button-strong" disabled={isRunning} onClick={onStart}>
          {say('records.yes')}
        </button>
        <button type="button" class="button" ref={leave} disabled={isRunning} onClick={onLeave}>
          {say('records.no')}
        </button>
      </div>
    </fieldset>
  );
}
