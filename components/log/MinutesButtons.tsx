import type { Ref } from 'preact';
import { useLanguage } from '../layout/language';
import './MinutesButtons.css';

const offered = [15, 30, 45, 60, 90] as const;

interface Props {
  onAdd: (minutes: number) => void;
  /** Null where no other number can be given. */
  onOther: (() => void) | null;
  otherButton: Ref<HTMLButtonElement>;
}

/** How long it took: one press adds it. */
export function MinutesButtons({ onAdd, onOther, otherButton }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset class="minutes">
      <legend class="visually-hidden">{say('log.minutes')}</legend>
      {offered.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="pill"
          aria-label={say('log.addMinutes', { count: minutes })}
          onClick={({ detail }) => {
            // The second half of a double click is not a second visit.
            if (detail <= 1) onAdd(minutes);
          }}
        >
          {minutes}
        </button>
      ))}
      {onOther !== null && (
        <button
          type="button"
          class="pill"
          ref={otherButton}
          aria-label={say('log.otherName')}
          onClick={onOther}
        >
          {say('log.other')}
        </button>
      )}
    </fieldset>
  );
}
