import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';

interface Props {
  /** A local time of day. */
  time: string;
  onChange: (time: string) => Promise<void>;
}

/** At what time it is asked whether there is anything to add. */
export function EndOfDayAt({ time, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(time, onChange);
  return (
    <div class="reminder-time">
      <label for="end-of-day">{say('nudge.endOfDay.at')}</label>
      <input
        id="end-of-day"
        type="time"
        class="field"
        required
        value={shown}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}
