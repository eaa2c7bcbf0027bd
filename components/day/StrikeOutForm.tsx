import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StrikeOutProblem } from '../../utils/totals/strikeOutProblem';
import { useLanguage } from '../layout/language';
import './StrikeOutForm.css';

interface Props {
  /** The times of the stretch, as "14:05". */
  from: string;
  to: string;
  onStrikeOut: (from: string, to: string) => Promise<StrikeOutProblem | null | undefined>;
  onLeave: () => void;
}

/** Strikes out a stretch, or the part of it between two other times. */
export function StrikeOutForm({ from, to, onStrikeOut, onLeave }: Props) {
  const { say } = useLanguage();
  // The stretch may grow meanwhile; what the person was shown is what they answer.
  const [times, setTimes] = useState({ from, to });
  const [problem, setProblem] = useState<StrikeOutProblem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  const noticeId = `${id}-notice`;
  useLayoutEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
  };
  const field = (edge: 'from' | 'to') => (
    <label class="time-field">
      {say(`day.${edge}`)}
      <input
        id={`strike-out-${edge}`}
        type="time"
        class="field"
        ref={edge === 'from' ? first : null}
        value={times[edge]}
        aria-invalid={problem !== null}
        aria-describedby={noticeId}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => setTimes({ ...times, [edge]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="strike-out"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const found = await onStrikeOut(times.from, times.to);
        if (found === null || found === undefined) return;
        setProblem(found);
        first.current?.focus();
      }}
    >
      {field('from')}
      {field('to')}
      <div class="strike-out-buttons">
        <button type="submit" class="button button-strong" onKeyDown={onKeyDown}>
          {say('day.strikeOut')}
        </button>
        <button type="button" class="button" onKeyDown={onKeyDown} onClick={onLeave}>
          {say('day.leaveIt')}
        </button>
      </div>
      <output id={noticeId} class="strike-out-notice">
        {say(problem === null ? 'day.strikeOutHow' : `day.problem.${problem}`)}
      </output>
    </form>
  );
}
