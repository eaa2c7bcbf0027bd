import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './Question.css';

interface Props {
  question: string;
  yes: string;
  no: string;
  /** Whether the focus goes to the answer that changes nothing. */
  takesFocus: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more, in place, before something is taken away. */
export function Question({ question, yes, no, takesFocus, onYes, onNo }: Props) {
  const id = useId();
  const leave = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) leave.current?.focus();
  }, []);
  return (
    <fieldset class="question" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <button type="button" class="button button-strong" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" ref={leave} onClick={onNo}>
        {no}
      </button>
    </fieldset>
  );
}
