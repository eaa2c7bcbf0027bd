import { durationParts, joinParts } from '../../utils/language/durations';
import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';

const MINUTE_MS = 60_000;
const offered: readonly number[] = Array.from({ length: 15 }, (_, index) => index + 1);

interface Props {
  minutes: number;
  onChange: (minutes: number) => Promise<void>;
}

/** How long a quiet stretch may be and still be reading. */
export function AwayAllowance({ minutes, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(minutes, onChange);
  // A build for tests has a shorter one.
  const choices = offered.includes(shown) ? offered : [shown, ...offered];
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
        value={shown}
        onChange={({ currentTarget }) => change(Number(currentTarget.value))}
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
