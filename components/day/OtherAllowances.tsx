import type { DayView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { allowanceInWords } from './allowanceInWords';
import { AllowanceRange, type ReadRange } from './AllowanceRange';
import { AllowanceTable } from './AllowanceTable';
import './OtherAllowances.css';

interface Props {
  view: DayView;
  onReadRange: ReadRange;
}

/** What the day, and any stretch of days, comes to at other away allowances. */
export function OtherAllowances({ view, onReadRange }: Props) {
  const { say } = useLanguage();
  const { atAllowances, awayAllowanceMs } = view;
  const allowance = allowanceInWords(awayAllowanceMs, say);
  return (
    <Section id="allowances" title={say('day.allowances')}>
      <p class="day-hint">{say('day.allowancesHow', { allowance })}</p>
      {atAllowances !== null && (
        <AllowanceTable title={say('day.thisDay')} atAllowances={atAllowances} />
      )}
      <AllowanceRange view={view} onReadRange={onReadRange} />
    </Section>
  );
}
