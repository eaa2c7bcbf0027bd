import { weekdayNames } from '../../utils/language/weekdays';
import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import './Choice.css';

interface Props {
  /** 1 for Monday to 7 for Sunday. */
  days: readonly number[];
  onChange: (days: readonly number[]) => Promise<void>;
}

/** The days of the week on which the person's hours begin. */
export function WeekdayChoice({ days, onChange }: Props) {
  const { say, locale } = useLanguage();
  const [shown, change] = useOptimistic(days, onChange);
  const names = weekdayNames(locale);
  const choose = (day: number, isChosen: boolean) => {
    const rest = shown.filter((other) => other !== day);
    change(isChosen ? [...rest, day] : rest);
  };
  return (
    <fieldset class="hours-days" aria-label={say('settings.hours.days')}>
      {names.map((name, index) => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={shown.includes(index + 1)}
            onChange={({ currentTarget }) => choose(index + 1, currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
