import type { DayView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';

interface Props {
  view: Pick<DayView, 'detail' | 'factsKeptDays' | 'isToday' | 'isStruckOut' | 'notCounting'>;
}

/** What is to be known of a day that has less to show than others. */
export function Remark({ view }: Props) {
  const { say } = useLanguage();
  const { detail, factsKeptDays, isToday, isStruckOut, notCounting } = view;
  const nothingYet =
    notCounting === null ? 'day.nothingYet' : (`day.nothingYet.${notCounting}` as const);
  const remarks = [
    ...(isStruckOut ? [say('day.struckOut')] : []),
    ...(detail === 'totals' ? [say('day.totalsOnly', { count: factsKeptDays })] : []),
    ...(detail === 'nothing' ? [say(isToday ? nothingYet : 'day.nothing')] : []),
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
