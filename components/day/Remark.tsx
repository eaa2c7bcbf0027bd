import type { DayView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';

/** For how many days the minutes of a day are kept. */
const MINUTES_KEPT_DAYS = 31;

interface Props {
  view: Pick<DayView, 'detail' | 'isToday' | 'isStruckOut'>;
}

/** What is to be known of a day that has less to show than others. */
export function Remark({ view }: Props) {
  const { say } = useLanguage();
  const { detail, isToday, isStruckOut } = view;
  const remarks = [
    ...(isStruckOut ? [say('day.struckOut')] : []),
    ...(detail === 'totals' ? [say('day.totalsOnly', { count: MINUTES_KEPT_DAYS })] : []),
    ...(detail === 'nothing' ? [say(isToday ? 'day.nothingYet' : 'day.nothing')] : []),
  ];
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} class="day-remark">
          {remark}
        </p>
      ))}
    </>
  );
}
