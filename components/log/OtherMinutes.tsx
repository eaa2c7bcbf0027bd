import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryProblem } from '../../utils/totals/entry';
import { useLanguage } from '../layout/language';
import './OtherMinutes.css';

interface Props {
  /** Direct time has its colour, and nothing else has. */
  isDirect: boolean;
  problem: EntryProblem | null;
  /** The id of the element that says what the problem is. */
  problemId: string;
  onAdd: (minutesText: string) => void;
  onBack: () => void;
}

/** Any other number of minutes, typed; whether it will do is said by whoever adds it. */
export function OtherMinutes({ isDirect, problem, problemId, onAdd, onBack }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Left to itself the browser would close the whole popup.
    event.preventDefault();
    onBack();
  };
  return (
    <form
      class="other-minutes"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.focus();
        onAdd(text);
      }}
    >
      <label for="other-minutes">{say('log.otherLabel')}</label>
      <input
        id="other-minutes"
        class="field"
        ref={field}
        // A number field would hand over nothing for "ten", and then nothing could be said about it.
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="submit"
        class={`button ${isDirect ? 'button-direct' : 'button-strong'}`}
        onKeyDown={onKeyDown}
      >
        {say('log.add')}
      </button>
      <button type="button" class="link-button" onKeyDown={onKeyDown} onClick={onBack}>
        {say('log.back')}
      </button>
    </form>
  );
}
