import { useState } from 'preact/hooks';
import type { HoursProblem } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { WeekdayChoice } from './WeekdayChoice';
import './Choice.css';
import './WorkingHours.css';

/** What somebody who has set no hours is offered first. */
const USUAL = { from: '09:00', to: '17:00' };

interface Hours {
  from: string;
  to: string;
}

interface Props {
  hours: Hours | null;
  days: readonly number[];
  /** Gives the problem, or null when the hours were kept; whoever holds this says it. */
  onHours: (hours: Hours | null) => Promise<HoursProblem | null>;
  onDays: (days: readonly number[]) => Promise<void>;
}

/** The person's hours; what is recorded outside them is counted all the same, and told apart. */
export function WorkingHours({ hours, days, onHours, onDays }: Props) {
  const { say } = useLanguage();
  const [problem, setProblem] = useState<HoursProblem | null>(null);
  // What was chosen is shown at once, and stays while it will not do.
  const [pending, setPending] = useState<{ next: Hours | null } | null>(null);
  const chosen = pending === null ? hours : pending.next;
  const shown = chosen ?? USUAL;

  const keep = async (next: Hours | null) => {
    const mine = { next };
    setPending(mine);
    const found = await onHours(next);
    setProblem(found);
    if (found === null) setPending((current) => (current === mine ? null : current));
  };
  const field = (end: 'from' | 'to') => (
    <label class="hours-time">
      {say(`settings.hours.${end}`)}
      <input
        type="time"
        class="field"
        required
        value={shown[end]}
        aria-invalid={problem === 'hoursAlike' || problem === 'notATime'}
        onChange={({ currentTarget }) => keep({ ...shown, [end]: currentTarget.value })}
      />
    </label>
  );

  return (
    <fieldset class="hours" aria-labelledby="hours-title" aria-describedby="hours-hint">
      <p id="hours-hint" class="hint">
        {say('settings.hours.explained')}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={chosen !== null}
          onChange={({ currentTarget }) => keep(currentTarget.checked ? USUAL : null)}
        />
        {say('settings.hours.set')}
      </label>
      {chosen !== null && (
        <>
          <div class="hours-times">
            {field('from')}
            {field('to')}
          </div>
          {shown.to < shown.from && shown.to !== '' && (
            <p class="hint">{say('settings.hours.overMidnight')}</p>
          )}
          <WeekdayChoice days={days} onChange={onDays} />
        </>
      )}
    </fieldset>
  );
}
