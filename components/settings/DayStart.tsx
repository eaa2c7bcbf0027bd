import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';

const HALF_HOUR = 30;
const offered: readonly number[] = Array.from({ length: 13 }, (_, index) => index * HALF_HOUR);

interface Props {
  minutes: number;
  onChange: (minutes: number) => Promise<void>;
}

/** The time at which a day begins, in minutes after midnight. */
export function DayStart({ minutes, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(minutes, onChange);
  // A team's file may have any minute.
  const choices = offered.includes(shown) ? offered : [...offered, shown].toSorted(byNumber);
  return (
    <>
      <label for="day-start">{say('settings.dayStart')}</label>
      <p id="day-start-hint" class="hint">
        {say('settings.dayStartExplained')}
      </p>
      <select
        id="day-start"
        class="field"
        aria-describedby="day-start-hint"
        value={shown}
        onChange={({ currentTarget }) => change(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 0 ? say('settings.midnight') : written(choice)}
          </option>
        ))}
      </select>
    </>
  );
}

function written(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

const byNumber = (one: number, other: number) => one - other;
