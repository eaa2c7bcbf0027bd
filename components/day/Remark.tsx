import type { DayView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';

interface Props {
  view: Pick<DayView, 'detail' | 'factsKeptDays' | 'isToday' | 'isStruckOut'>;
}

/** What is to be known of a day that has less to show than others. */
export function Remark({ view }: Props) {
  const { say } = useLanguage();
  const { detail, factsKeptDays, isToday, isStruckOut } = view;
  const remarks = [
    ...(isStruckOut ? [say('day.struckOut')] : []),
    ...(detail === 'totals' ? [say('day.totalsOnly', { count: factsKeptDays })] : []),
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
