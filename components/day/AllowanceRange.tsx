import { useRef, useState } from 'preact/hooks';
import type { DayView, RangeView } from '../../utils/dashboard/view';
import { isLocalDate } from '../../utils/days/isLocalDate';
import { weekStartOf } from '../../utils/days/weekStartOf';
import { durationParts, joinParts } from '../../utils/language/durations';
import { shortDate } from '../../utils/language/moments';
import type { LocalDate } from '../../utils/totals/facts';
import { useLanguage } from '../layout/language';
import { AllowanceTable } from './AllowanceTable';
import { leftOutSentence } from './leftOutSentence';

/** Gives the totals of some days; undefined when they could not be read. */
export type ReadRange = (from: LocalDate, to: LocalDate) => Promise<RangeView | undefined>;

interface Props {
  view: Pick<DayView, 'date' | 'today' | 'awayAllowanceMs' | 'countsBeside'>;
  onReadRange: ReadRange;
}

/** Works out several days at other allowances; the week up to the day shown is proposed. */
export function AllowanceRange({ view, onReadRange }: Props) {
  const { date, today } = view;
  const language = useLanguage();
  const { say, locale } = language;
  const [days, setDays] = useState({ from: weekStartOf(date), to: date });
  const [range, setRange] = useState<RangeView | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  const workItOut = async () => {
    const isWhole = isLocalDate(days.from) && isLocalDate(days.to);
    setIsMissing(!isWhole);
    setRange(null);
    if (isWhole) setRange((await onReadRange(days.from, days.to)) ?? null);
    else first.current?.focus();
  };
  const rangeInWords = ({ from, to }: RangeView) =>
    say('day.rangeDays', { from: shortDate(from, locale), to: shortDate(to, locale) });
  const totalOf = (range: RangeView) =>
    say('day.rangeTotal', {
      range: rangeInWords(range),
      recording: joinParts(durationParts(range.recordingMs, say)),
    });
  const field = (edge: 'from' | 'to') => (
    <label class="date-field">
      {say(edge === 'from' ? 'day.rangeFrom' : 'day.rangeTo')}
      <input
        id={`range-${edge}`}
        type="date"
        class="field"
        ref={edge === 'from' ? first : null}
        value={days[edge]}
        max={today}
        aria-invalid={isMissing && !isLocalDate(days[edge])}
        aria-describedby="range-outcome"
        onInput={({ currentTarget }) => setDays({ ...days, [edge]: currentTarget.value })}
      />
    </label>
  );

  return (
    <div class="range">
      <h3>{say('day.rangeTitle')}</h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void workItOut();
        }}
      >
        {field('from')}
        {field('to')}
        <button type="submit" class="button">
          {say('day.workItOut')}
        </button>
      </form>
      <output id="range-outcome" class="range-outcome">
        {isMissing && say('day.rangeMissing')}
        {range !== null && (
          <>
            <p>{totalOf(range)}</p>
            {range.atAllowances === null && <p>{say('day.rangeTotalsOnly')}</p>}
            {range.leftOut !== null && <p>{leftOutSentence(range.leftOut, view, language)}</p>}
          </>
        )}
      </output>
      {range?.atAllowances && (
        <AllowanceTable title={rangeInWords(range)} atAllowances={range.atAllowances} />
      )}
    </div>
  );
}
