import { weekdayNames } from '../../utils/language/weekdays';
import { useLanguage } from '../layout/language';

interface Props {
  /** 1 for Monday to 7 for Sunday. */
  days: readonly number[];
  onChange: (days: readonly number[]) => Promise<void>;
}

/** The days of the week on which the person's hours begin. */
export function WeekdayChoice({ days, onChange }: Props) {
  const { say, locale } = useLanguage();
  const names = weekdayNames(locale);
  const choose = (day: number, isChosen: boolean) => {
    const rest = days.filter((other) => other !== day);
    return onChange(isChosen ? [...rest, day] : rest);
  };
  return (
    <fieldset class="hours-days" aria-label={say('settings.hours.days')}>
      {names.map((name, index) => (
        <label key={name} class="hours-set">
          <input
            type="checkbox"
            checked={days.includes(index + 1)}
            onChange={async ({ currentTarget }) => {
              const wanted = currentTarget.checked;
              await choose(index + 1, wanted);
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
