import { writtenMinutes } from '../../utils/language/durations';
import type { WeekRatio } from '../../utils/totals/weekRatio';
import { useLanguage } from '../layout/language';
import './WeekLine.css';

interface Props {
  ratio: WeekRatio;
}

/** The week's recording-system time for an hour of direct time, and on how much of it that rests. */
export function WeekLine({ ratio }: Props) {
  const { say } = useLanguage();
  const { recordingMinutesPerDirectHour, daysWithEntries, days } = ratio;
  return (
    <p class="week-line">
      {say('balance.week', {
        duration: writtenMinutes(recordingMinutesPerDirectHour, say),
        daysWithEntries: say('balance.daysWithEntries', { count: daysWithEntries, days }),
      })}
    </p>
  );
}
