import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import { Question } from './Question';

const dayChoices: readonly number[] = [7, 14, 21, 31];
const monthChoices: readonly number[] = [1, 3, 6, 12, 18, 24, 36, 60, 120];

interface Props {
  unit: 'days' | 'months';
  count: number;
  onChange: (count: number) => Promise<void>;
}

/**
 * How long the details of days are kept, or their totals and what was added. A shorter time deletes,
 * so it is asked about first; arrow keys pass through the shorter ones without harm.
 */
export function KeptFor({ unit, count, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(count, onChange);
  const [asked, ask] = useState<number | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const shorter = asked !== null && asked < shown ? asked : null;
  const usual = unit === 'days' ? dayChoices : monthChoices;
  const choices = [...new Set([...usual, shown])].toSorted((one, other) => one - other);
  const id = `kept-${unit}`;

  const choose = (choice: number) => {
    ask(choice < shown ? choice : null);
    if (choice > shown) change(choice);
  };
  const answer = (isYes: boolean) => {
    ask(null);
    if (isYes && shorter !== null) change(shorter);
    // The buttons go, and the focus with them.
    select.current?.focus();
  };

  return (
    <>
      <label for={id}>{say(`settings.kept.${unit}`)}</label>
      <p id={`${id}-hint`} class="hint">
        {say(`settings.kept.${unit}.explained`)}
      </p>
      <select
        id={id}
        class="field"
        ref={select}
        aria-describedby={`${id}-hint`}
        value={shorter ?? shown}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`settings.${unit}`, { count: choice })}
          </option>
        ))}
      </select>
      <div aria-live="polite">
        {shorter !== null && (
          <Question
            question={say(`settings.kept.${unit}.question`, {
              period: say(`settings.${unit}`, { count: shorter }),
            })}
            yes={say('settings.kept.shorten')}
            no={say('settings.kept.leave')}
            takesFocus={false}
            onYes={() => answer(true)}
            onNo={() => answer(false)}
          />
        )}
      </div>
    </>
  );
}
