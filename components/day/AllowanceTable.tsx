import type { AtAllowance } from '../../utils/dashboard/view';
import { durationParts, joinParts } from '../../utils/language/durations';
import { isoSeconds } from '../balance/isoDuration';
import { useLanguage } from '../layout/language';

interface Props {
  /** Of which time this is: a day, or several. */
  title: string;
  atAllowances: readonly AtAllowance[];
}

/** The same time at several away allowances. */
export function AllowanceTable({ title, atAllowances }: Props) {
  const { say } = useLanguage();
  return (
    <table class="allowance-table">
      <thead>
        <tr>
          <th scope="col">{say('day.allowance')}</th>
          <th scope="col">{title}</th>
        </tr>
      </thead>
      <tbody>
        {atAllowances.map(({ allowanceMinutes, recordingMs }) => (
          <tr key={allowanceMinutes}>
            <th scope="row">{say('options.minutes', { count: allowanceMinutes })}</th>
            <td>
              <time dateTime={isoSeconds(recordingMs)}>
                {joinParts(durationParts(recordingMs, say))}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
