import type { DayView } from '../../utils/dashboard/view';
import { writtenMinutes } from '../../utils/language/durations';
import { timeOfDay } from '../../utils/language/moments';
import { Swatch } from '../charts/Swatch';
import { useLanguage } from '../layout/language';
import { kindLabel } from '../../utils/language/kindLabel';
import './LoggedEntries.css';

interface Props {
  view: Pick<DayView, 'countedKinds' | 'entries' | 'wording'>;
}

/** What the person added for the day; most entries have a length and no time of the day. */
export function LoggedEntries({ view }: Props) {
  const { say, locale } = useLanguage();
  const { countedKinds, entries, wording } = view;
  if (entries.length === 0) return null;
  return (
    <div class="logged">
      <h3>{say('day.added')}</h3>
      <ul>
        {entries.map(({ id, kind, minutes, startedAt }) => (
          <li key={id}>
            {countedKinds.includes(kind) && <Swatch fill="direct" />}
            <span>{kindLabel(kind, wording, say)}</span>
            <strong>{writtenMinutes(minutes, say)}</strong>
            {startedAt !== undefined && (
              <span class="logged-note">
                {say('day.addedAt', { time: timeOfDay(startedAt, locale) })}
              </span>
            )}
            {!countedKinds.includes(kind) && (
              <span class="logged-note">{say('day.notDirect')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
