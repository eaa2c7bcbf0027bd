import type { ComponentChild } from 'preact';
import { isLocalDate } from '../../utils/days/isLocalDate';
import type { DayView } from '../../utils/dashboard/view';
import { longDate } from '../../utils/language/moments';
import type { LocalDate } from '../../utils/totals/facts';
import { useLanguage } from '../layout/language';
import { usePageTitle } from '../layout/usePageTitle';
import './DayTitle.css';
import { useArrowKeys } from './useArrowKeys';

interface Props {
  view: Pick<DayView, 'date' | 'today' | 'isToday' | 'previous' | 'next'>;
  onGoTo: (date: LocalDate) => void;
}

/** Which day this is, and the ways to another: two arrows, today, and a date. */
export function DayTitle({ view, onGoTo }: Props) {
  const { say, locale } = useLanguage();
  const { date, today, isToday, previous, next } = view;
  const inWords = longDate(date, today, locale);
  usePageTitle(inWords);
  const goTo = (to: LocalDate | null) => {
    if (to !== null) onGoTo(to);
  };
  useArrowKeys(
    () => goTo(previous),
    () => goTo(next),
  );

  return (
    <div class="day-title">
      <h1 tabIndex={-1}>
        <time dateTime={date}>{inWords}</time>
      </h1>
      <nav class="day-ways" aria-label={say('day.goTo')}>
        <Way name={say('day.before')} to={previous} onGoTo={goTo}>
          <path d="M7.5 2.5 4 6l3.5 3.5" />
        </Way>
        <button
          type="button"
          class="button"
          aria-disabled={isToday}
          onClick={() => goTo(isToday ? null : today)}
        >
          {say('day.today')}
        </button>
        <Way name={say('day.after')} to={next} onGoTo={goTo}>
          <path d="M4.5 2.5 8 6 4.5 9.5" />
        </Way>
        <input
          id="date"
          type="date"
          class="field"
          aria-label={say('day.date')}
          value={date}
          max={today}
          onChange={({ currentTarget: { value } }) => {
            // A date half typed is none, and a day to come has nothing to show.
            if (isLocalDate(value) && value <= today) onGoTo(value);
          }}
        />
      </nav>
    </div>
  );
}

interface WayProps {
  name: string;
  to: LocalDate | null;
  onGoTo: (to: LocalDate | null) => void;
  /** The arrow. */
  children: ComponentChild;
}

/** Where it leads nowhere it stays, so that the focus is not lost on the last step. */
function Way({ name, to, onGoTo, children }: WayProps) {
  return (
    <button
      type="button"
      class="button day-way"
      aria-label={name}
      title={name}
      aria-disabled={to === null}
      onClick={() => onGoTo(to)}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
