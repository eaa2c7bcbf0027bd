import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';

const usual: readonly number[] = [20, 30, 40, 50, 60, 75, 90, 120, 150, 180];

interface Props {
  minutes: number;
  onChange: (minutes: number) => Promise<void>;
}

/** How long a stretch is a long one. */
export function LongStretch({ minutes, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(minutes, onChange);
  const choices = [...new Set([...usual, shown])].toSorted((one, other) => one - other);
  return (
    <div class="reminder-time">
      <label for="long-stretch">{say('nudge.longStretch.minutes')}</label>
      <select
        id="long-stretch"
        class="field"
        value={shown}
        onChange={({ currentTarget }) => change(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say('options.minutes', { count: choice })}
          </option>
        ))}
      </select>
    </div>
  );
}
