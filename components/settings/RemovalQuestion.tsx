import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../layout/language';

interface Props {
  name: string;
  onRemove: () => void;
  onKeep: () => void;
}

/** Asks once more, in place, before a system is removed. */
export function RemovalQuestion({ name, onRemove, onKeep }: Props) {
  const { say } = useLanguage();
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="removal" aria-labelledby={question}>
      <p id={question}>{say('options.removeQuestion', { name })}</p>
      <button type="button" class="button button-strong" onClick={onRemove}>
        {say('options.removeYes')}
      </button>
      <button type="button" class="button" ref={keep} onClick={onKeep}>
        {say('options.removeNo')}
      </button>
    </fieldset>
  );
}
