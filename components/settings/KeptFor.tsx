import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';

const dayChoices: readonly number[] = [7, 14, 21, 31];
const monthChoices: readonly number[] = [1, 3, 6, 12, 18, 24, 36, 60, 120];

interface Props {
  unit: 'days' | 'months';
  count: number;
  onChange: (count: number) => Promise<void>;
}

/** How long the details of days are kept, or their totals and everything else. */
export function KeptFor({ unit, count, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(count, onChange);
  const usual = unit === 'days' ? dayChoices : monthChoices;
  const choices = [...new Set([...usual, shown])].toSorted((one, other) => one - other);
  const id = `kept-${unit}`;
  return (
    <>
      <label for={id}>{say(`settings.kept.${unit}`)}</label>
      <p id={`${id}-hint`} class="hint">
        {say(`settings.kept.${unit}.explained`)}
      </p>
      <select
        id={id}
        class="field"
        aria-describedby={`${id}-hint`}
        value={shown}
        onChange={({ currentTarget }) => change(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`settings.${unit}`, { count: choice })}
          </option>
        ))}
      </select>
    </>
  );
}
