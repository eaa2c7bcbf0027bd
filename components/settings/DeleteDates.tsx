import { useRef, useState } from 'preact/hooks';
import { datesProblem } from '../../utils/days/datesProblem';
import { longDate } from '../../utils/language/moments';
import type { DatesProblem } from '../../utils/options/view';
import type { LocalDate } from '../../utils/totals/facts';
import { useLanguage } from '../layout/language';
import { Question } from './Question';

interface Props {
  today: LocalDate;
  /** Says what became of it. */
  onDelete: (from: LocalDate, to: LocalDate, sentence: string) => Promise<void>;
}

/** Deletes a day or several, after asking once more. */
export function DeleteDates({ today, onDelete }: Props) {
  const { say, locale } = useLanguage();
  const [dates, setDates] = useState({ from: '', to: '' });
  const [problem, setProblem] = useState<DatesProblem | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const written = (date: string) => longDate(date, today, locale);
  const range = () => ({ from: written(dates.from), to: written(dates.to) });
  const isDay = dates.from === dates.to;

  const field = (edge: 'from' | 'to') => (
    <label class="date-field">
      {say(`data.${edge}`)}
      <input
        type="date"
        class="field"
        ref={edge === 'from' ? first : null}
        value={dates[edge]}
        max={today}
        aria-invalid={problem !== null}
        aria-describedby="dates-hint dates-problem"
        onInput={({ currentTarget }) => {
          setDates({ ...dates, [edge]: currentTarget.value });
          setProblem(null);
          setIsAsking(false);
        }}
      />
    </label>
  );
  const answer = (isYes: boolean) => {
    setIsAsking(false);
    first.current?.focus();
    if (!isYes) return;
    const sentence = isDay
      ? say('data.didDeleteDay', range())
      : say('data.didDeleteDates', range());
    void onDelete(dates.from, dates.to, sentence);
  };
  return (
    <form
      class="delete-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = datesProblem(dates.from, dates.to, today);
        setProblem(found);
        setIsAsking(found === null);
        if (found !== null) first.current?.focus();
      }}
    >
      <h4>{say('data.dates')}</h4>
      <p id="dates-hint" class="hint">
        {say('data.datesExplained')}
      </p>
      <div class="delete-fields">
        {field('from')}
        {field('to')}
        <button type="submit" class="button">
          {say('data.deleteDates')}
        </button>
      </div>
      <output id="dates-problem">{problem === null ? '' : say(`data.problem.${problem}`)}</output>
      {isAsking && (
        <Question
          question={isDay ? say('data.dayQuestion', range()) : say('data.datesQuestion', range())}
          yes={say('data.yes')}
          no={say('data.no')}
          takesFocus
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
    </form>
  );
}
