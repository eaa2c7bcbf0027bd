import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../layout/language';

interface Props {
  onDelete: () => Promise<void>;
}

/** Deletes everything, once the person has typed a word for it. */
export function DeleteEverything({ onDelete }: Props) {
  const { say } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const open = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setIsAsking(false);
    open.current?.focus();
  };
  return (
    <div class="delete-part">
      <h4>{say('data.everything')}</h4>
      <p class="hint">{say('data.everythingExplained')}</p>
      <div class="delete-fields">
        <button
          type="button"
          class="button"
          ref={open}
          aria-expanded={isAsking}
          onClick={() => setIsAsking(true)}
        >
          {say('data.deleteEverything')}
        </button>
      </div>
      {isAsking && (
        <TypedWord
          onYes={() => {
            leave();
            void onDelete();
          }}
          onNo={leave}
        />
      )}
    </div>
  );
}

function TypedWord({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const word = say('data.word');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() === word.toLowerCase()) return onYes();
    setIsWrong(true);
    field.current?.focus();
  };
  return (
    <form class="delete-part" noValidate onSubmit={onSubmit}>
      <label for="delete-word">{say('data.everythingQuestion', { word })}</label>
      <div class="delete-fields">
        <input
          id="delete-word"
          class="field"
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={20}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="delete-word-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button button-strong">
          {say('data.yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {say('data.no')}
        </button>
      </div>
      <output id="delete-word-problem">{isWrong ? say('data.wrongWord', { word }) : ''}</output>
    </form>
  );
}
