import { writtenMinutes } from '../../utils/language/durations';
import { timeOfDay } from '../../utils/language/moments';
import type { Wording } from '../../utils/tips/tip';
import type { Entry } from '../../utils/totals/facts';
import { Swatch } from '../charts/Swatch';
import { useLanguage } from '../layout/language';
import { kindLabel } from '../log/kindLabel';
import './LoggedEntries.css';

interface Props {
  entries: readonly Entry[];
  wording: Wording;
}

/** What the person added for the day; most entries have a length and no time of the day. */
export function LoggedEntries({ entries, wording }: Props) {
  const { say, locale } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <div class="logged">
      <h3>{say('day.added')}</h3>
      <ul>
        {entries.map(({ id, kind, minutes, startedAt }) => (
          <li key={id}>
            <Swatch fill="direct" />
            <span>{kindLabel(kind, wording, say)}</span>
            <strong>{writtenMinutes(minutes, say)}</strong>
            {startedAt !== undefined && (
              <span class="logged-time">
                {say('day.addedAt', { time: timeOfDay(startedAt, locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
