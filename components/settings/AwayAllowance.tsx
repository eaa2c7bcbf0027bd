import { durationParts, joinParts } from '../../utils/language/durations';
import { useLanguage } from '../layout/language';

const MINUTE_MS = 60_000;
const offered: readonly number[] = Array.from({ length: 15 }, (_, index) => index + 1);

interface Props {
  minutes: number;
  onChange: (minutes: number) => void;
}

/** How long a quiet stretch may be and still be reading. */
export function AwayAllowance({ minutes, onChange }: Props) {
  const { say } = useLanguage();
  // A build for tests has a shorter one.
  const choices = offered.includes(minutes) ? offered : [minutes, ...offered];
  return (
    <>
      <label for="away-allowance">{say('options.awayAllowance')}</label>
      <p id="away-hint" class="hint">
        {say('options.awayAllowanceExplained')}
      </p>
      <select
        id="away-allowance"
        class="field"
        aria-describedby="away-hint"
        value={minutes}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {Number.isInteger(choice)
              ? say('options.minutes', { count: choice })
              : joinParts(durationParts(choice * MINUTE_MS, say))}
          </option>
        ))}
      </select>
    </>
  );
}
